package academy.aligned.local.api;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import java.util.Locale;
import java.util.Map;

/** What the edge refuses by itself, as a problem document (RFC 9457). */
public final class Problems {
  private Problems() {}

  public static Reply of(int status, String slug, String detail, String mend) {
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
                detail,
                "mend",
                mend));
    return Reply.of(status, "application/problem+json", body).with("cache-control", "no-store");
  }

  /** A refusal worded for programs, for a person. */
  public static Reply of(Refusal refused) {
    String slug =
        refused
            .code()
            .replaceFirst("Exception$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    return of(refused.status(), slug, refused.message(), "Go back, and try again from there.");
  }
}
