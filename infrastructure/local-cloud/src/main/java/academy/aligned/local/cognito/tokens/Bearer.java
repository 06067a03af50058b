package academy.aligned.local.cognito.tokens;

import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;

/** Who calls with an access token; unlike an API, the pool also knows what was revoked. */
public record Bearer(AccessTokenCheck check, Families families, Users users) {

  public User of(Call call) {
    return switch (check.check(call.text("AccessToken"))) {
      case Verdict.Admitted admitted -> user(admitted);
      case Verdict.Refused refused -> throw Refusal.notAuthorized(message(refused));
    };
  }

  private User user(Verdict.Admitted admitted) {
    var sub = admitted.claims().getOrDefault("sub", "");
    if (!families.alive(sub, admitted.claims().getOrDefault("origin_jti", ""))) {
      throw Refusal.notAuthorized("Access Token has been revoked");
    }
    var user = users.bySub(sub).orElseThrow(Refusal::unknownUser);
    if (!user.enabled()) {
      throw Refusal.disabled();
    }
    return user;
  }

  private static String message(Verdict.Refused refused) {
    return refused.reason() == Verdict.Reason.EXPIRED
        ? "Access Token has expired"
        : "Invalid Access Token";
  }
}
