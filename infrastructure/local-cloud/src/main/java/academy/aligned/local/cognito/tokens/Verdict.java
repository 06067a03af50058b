package academy.aligned.local.cognito.tokens;

import java.util.List;
import java.util.Map;

/** What the check of an access token says. */
public sealed interface Verdict {

  /** Good; claims as text, the way API Gateway hands them on, numbers without a point. */
  record Admitted(Map<String, String> claims, List<String> scopes) implements Verdict {}

  /** Not good; the description fits a WWW-Authenticate header. */
  record Refused(Reason reason) implements Verdict {
    public String description() {
      return reason.description();
    }
  }

  /** Why a token is refused. */
  enum Reason {
    MALFORMED("the token is malformed"),
    ALGORITHM("the token is not signed with RS256"),
    UNKNOWN_KEY("the token's key is not one of the issuer's"),
    SIGNATURE("the token has an invalid signature"),
    ISSUER("the token is from another issuer"),
    AUDIENCE("the token is for another client"),
    USE("the token is not an access token"),
    EXPIRED("the token has expired"),
    NOT_YET("the token is not valid yet");

    private final String description;

    Reason(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }
}
