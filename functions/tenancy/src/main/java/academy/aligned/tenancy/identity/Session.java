package academy.aligned.tenancy.identity;

import academy.aligned.kernel.door.Cookie;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.util.List;

/** A signed-in browser: the access token in its memory, the refresh token out of its reach. */
public record Session(String accessToken, long expiresIn, @JsonIgnore List<Cookie> cookies)
    implements Cookie.Setting {
  public static final String COOKIE = "__Host-refresh";

  /** Tells a page whether there is a session to ask for; opens nothing. */
  private static final String SIGN = "__Host-signed-in";

  private static final Duration KEPT = Duration.ofDays(30);

  static Session of(Accounts.Tokens tokens) {
    return new Session(
        tokens.access(),
        tokens.seconds(),
        List.of(new Cookie(COOKIE, tokens.refresh(), KEPT), Cookie.open(SIGN, "yes", KEPT)));
  }

  /** What makes a browser forget it. */
  public static List<Cookie> forgotten() {
    return List.of(new Cookie(COOKIE, "", Duration.ZERO), Cookie.open(SIGN, "", Duration.ZERO));
  }
}
