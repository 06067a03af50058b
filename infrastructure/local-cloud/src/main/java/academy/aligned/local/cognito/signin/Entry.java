package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.tokens.Families;
import academy.aligned.local.cognito.tokens.TokenMint;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Json;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;

/** The last gate: who has proved to be the user still may be refused here. */
public record Entry(Users users, Families families, TokenMint mint, Sessions sessions) {

  /** Tokens, or the demand for a new password. */
  Map<String, ?> enter(User proved) {
    var user = users.bySub(proved.sub()).orElseThrow(Refusal::wrongUserOrPassword);
    admit(user);
    return user.is(UserStatus.FORCE_CHANGE_PASSWORD) ? newPassword(user) : tokens(user);
  }

  void admit(User user) {
    if (!user.enabled()) {
      throw Refusal.disabled();
    }
    if (user.is(UserStatus.UNCONFIRMED)) {
      throw Refusal.notConfirmed();
    }
    if (user.is(UserStatus.RESET_REQUIRED)) {
      throw Refusal.of("PasswordResetRequiredException", "Password reset required for the user");
    }
  }

  private Map<String, ?> tokens(User user) {
    return Answer.done(mint.result(user, families.open(user.sub())));
  }

  private Map<String, ?> newPassword(User user) {
    var until = user.temporaryUntil();
    if (until != null && !users.now().isBefore(until)) {
      throw Refusal.notAuthorized(
          "Temporary password has expired and must be reset by an administrator.");
    }
    var session = sessions.open(Stage.NEW_PASSWORD_REQUIRED, user.email(), user.sub(), null);
    return Answer.challenge(
        "NEW_PASSWORD_REQUIRED",
        session,
        Map.of(
            "USER_ID_FOR_SRP", user.sub(),
            "requiredAttributes", "[]",
            "userAttributes", Json.write(user.attributes())));
  }
}
