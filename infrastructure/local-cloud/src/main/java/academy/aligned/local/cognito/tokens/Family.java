package academy.aligned.local.cognito.tokens;

import java.time.Instant;

/** All tokens that come from one sign-in; revoking it ends them together. */
public record Family(
    String sub, String originJti, Instant signedInAt, Instant expires, boolean revoked) {

  static String id(String sub, String originJti) {
    return sub + "#" + originJti;
  }

  Family ended() {
    return new Family(sub, originJti, signedInAt, expires, true);
  }
}
