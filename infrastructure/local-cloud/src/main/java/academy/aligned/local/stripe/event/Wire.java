package academy.aligned.local.stripe.event;

import academy.aligned.kernel.text.Keyring;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts to the platform's edge under the host it listens to. */
public record Wire(URI edge, String host, Signature own, Signature connect) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Each endpoint has a secret of its own. */
  public Wire(URI edge, String host, Keyring secret, Keyring connectSecret) {
    this(edge, host, new Signature(secret), new Signature(connectSecret));
  }

  /** The answer's status; 0 if there was none. */
  int post(boolean toConnect, String body, java.time.Instant at) throws InterruptedException {
    String path = toConnect ? "/api/stripe/connect-events" : "/api/stripe/events";
    HttpRequest request =
        HttpRequest.newBuilder(edge.resolve(path))
            .timeout(PATIENCE)
            .header("host", host)
            .header("content-type", "application/json; charset=utf-8")
            .header("user-agent", "Stripe/1.0 (stand-in)")
            .header("stripe-signature", (toConnect ? connect : own).of(body, at))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException unreachable) {
      return 0;
    }
  }
}
