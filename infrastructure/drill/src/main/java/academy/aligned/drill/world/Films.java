package academy.aligned.drill.world;

import academy.aligned.local.seed.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Films that a practice uploads, in one part each. */
final class Films {
  private Films() {}

  /** Answers its id. */
  static String upload(Visitor desk, String title, String filename, byte[] bytes) {
    String id = SmallPractice.fresh();
    JsonNode ticket =
        desk.post(
            "/api/media",
            Map.of(
                "media", id,
                "title", title,
                "filename", filename,
                "contentType", "video/mp4",
                "bytes", bytes.length));
    String etag = put(URI.create(ticket.path("parts").path(0).path("url").asString()), bytes);
    desk.post(
        "/api/media/" + id + "/finish",
        Map.of(
            "uploadId",
            ticket.path("uploadId").asString(),
            "parts",
            List.of(Map.of("number", 1, "etag", etag))));
    return id;
  }

  private static String put(URI address, byte[] bytes) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(bytes)).build();
      return client
          .send(request, BodyHandlers.discarding())
          .headers()
          .firstValue("etag")
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
