package academy.aligned.custody.erase;

import academy.aligned.custody.Refused;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/**
 * Whoever keeps copies beside us, an archive of mails or of logs, and must be told to forget: each
 * is an address that takes who is to be forgotten.
 */
public record OtherCopies(List<URI> keepers) {
  void forget(TenantId tenant, Whom whom) {
    byte[] body =
        Json.MAPPER.writeValueAsBytes(
            Map.of(
                "tenant", tenant.value(),
                "partitions", whom.partitions(),
                "people", whom.people(),
                "emails", whom.emails()));
    keepers.forEach(keeper -> tell(keeper, body));
  }

  private static void tell(URI keeper, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(keeper)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new Refused(keeper + " did not forget (status " + status + "): erase again.");
      }
    } catch (IOException away) {
      throw new Refused(keeper + " cannot be reached: erase again when it can.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted: erase again.");
    }
  }
}
