package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How a person comes in: by the code that the mail brought. */
final class Arrival {
  private static final int SECONDS_TO_OPEN = 30;
  private static final int SECONDS_FOR_MAIL = 120;

  private Arrival() {}

  /** The visitor, from now on with a session. */
  static Browser signedUp(Browser visitor, String email, String name) throws Exception {
    var begun = visitor.post("/api/identity/sign-up", Map.of("email", email, "name", name));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    String code = mailed(visitor.on(Place.PLATFORM), email, "\\b(\\d{6})\\b");
    HttpResponse<String> session =
        visitor.post("/api/identity/sign-up/confirm", Map.of("email", email, "code", code));
    assertThat(session.statusCode()).as(session.body()).isEqualTo(200);
    assertThat(session.headers().firstValue("set-cookie"))
        .get()
        .asString()
        .contains("__Host-refresh", "HttpOnly");
    return visitor.with(
        "authorization", "Bearer " + Browser.json(session).path("accessToken").asString());
  }

  /** Opens Luna's practice as its owner and waits until it is ready. */
  static void opensPractice(Browser owner) throws Exception {
    var opened =
        owner.post(
            "/api/practices",
            Map.of(
                "practice", "lunapelvic00",
                "name", "Luna Pelvic Health",
                "subdomain", "luna",
                "discipline", "PHYSIOTHERAPY",
                "country", "CA",
                "timeZone", "America/Toronto",
                "locale", "en"));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    String progress = "/api/practices/lunapelvic00/onboarding";
    assertThat(
            Eventually.holds(
                () -> answered(owner, progress).path("ready").asBoolean(false), SECONDS_TO_OPEN))
        .isTrue();
  }

  /** What the newest mail to this address holds, as soon as it is there. */
  static String mailed(Browser platform, String to, String what) throws Exception {
    Pattern wanted = Pattern.compile(what);
    String[] found = {""};
    Eventually.holds(
        () -> {
          Matcher match =
              wanted.matcher(answered(platform, "/_local/mail.json?to=" + to).toString());
          found[0] = match.find() ? match.group(1) : "";
          return !found[0].isEmpty();
        },
        SECONDS_FOR_MAIL);
    assertThat(found[0]).as("mail to " + to).isNotEmpty();
    return found[0];
  }

  static JsonNode answered(Browser browser, String path) {
    try {
      return Browser.json(browser.get(path));
    } catch (Exception away) {
      throw new IllegalStateException(away);
    }
  }
}
