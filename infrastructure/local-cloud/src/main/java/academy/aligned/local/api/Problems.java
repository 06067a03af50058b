package academy.aligned.local.api;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Reply;
import java.util.Map;

/** What the edge refuses by itself, as a problem document (RFC 9457). */
public final class Problems {
  private Problems() {}

  public static Reply of(int status, String slug, String detail) {
    byte[] body =
        Json.MAPPER.writeValueAsBytes(
            Map.of(
                "type",
                "https://aligned.academy/problems/" + slug,
                "title",
                slug.replace('-', ' '),
                "status",
                status,
                "detail",
                detail));
    return Reply.of(status, "application/problem+json", body).with("cache-control", "no-store");
  }
}
