package academy.aligned.prove.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** The line to the system under proof; counts what went over it. */
public final class Line {
  private static final int TRIES = 40;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  /** Seconds; limits by network are for a quarter of an hour and more. */
  private static final int LONGEST_WAIT = 10;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI edge;
  private final String port;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong turnedAway = new AtomicLong();

  public Line(URI edge) {
    this.edge = edge;
    this.port = edge.getPort() < 0 ? "" : ":" + edge.getPort();
  }

  public URI edge() {
    return edge;
  }

  public long sent() {
    return sent.get();
  }

  /** How often somebody was told to come again later, and did. */
  public long turnedAway() {
    return turnedAway.get();
  }

  /** Whoever is asked to wait waits, and asks again; if it is for long, from another network. */
  public Said send(Shot shot) {
    Shot sent = shot;
    Said said = once(sent);
    for (int left = TRIES; left > 0 && said.status() == 429; left--) {
      turnedAway.incrementAndGet();
      long seconds = Long.parseLong(said.header("retry-after").orElse("1"));
      if (seconds > LONGEST_WAIT) {
        sent = sent.from(network());
      } else {
        pause(seconds * 1000);
      }
      said = once(sent);
    }
    return said;
  }

  private String network() {
    long which = turnedAway.get();
    return "100.%d.%d.%d".formatted(64 + which / 65_536 % 64, which / 256 % 256, which % 256);
  }

  private Said once(Shot shot) {
    sent.incrementAndGet();
    try {
      HttpResponse<String> answer = client.send(request(shot), BodyHandlers.ofString());
      Map<String, java.util.List<String>> headers = new TreeMap<>();
      answer
          .headers()
          .map()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
      return new Said(answer.statusCode(), headers, answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(shot.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(Shot shot) {
    var request =
        HttpRequest.newBuilder(URI.create(edge + shot.path()))
            .timeout(LONGEST)
            .header("host", shot.host() + port)
            .method(
                shot.method(),
                shot.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(shot.body()));
    if (!shot.source().isEmpty()) {
      request.setHeader("x-local-address", shot.source());
    }
    if (!shot.token().isEmpty()) {
      request.setHeader("authorization", "Bearer " + shot.token());
    }
    if (!shot.body().isEmpty()) {
      request.setHeader("content-type", "application/json");
    }
    shot.headers().forEach(request::setHeader);
    return request.build();
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
