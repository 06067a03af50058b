package academy.aligned.local.cognito.account;

import academy.aligned.local.cognito.codes.Allowance;
import academy.aligned.local.cognito.codes.Codes;
import academy.aligned.local.cognito.codes.Purpose;
import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.tokens.Bearer;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.Lockout;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;

/** Changing a password that is known, and replacing one that is not. */
public record Passwords(
    Client client,
    Bearer bearer,
    Users users,
    SecretHash hash,
    Lockout lockout,
    Codes codes,
    Allowance allowance) {

  /** A user who has no password yet may set the first one without a previous. */
  public Map<String, ?> change(Call call) {
    var user = bearer.of(call);
    var proposed = call.text("ProposedPassword");
    if (user.password() != null) {
      prove(user, call.text("PreviousPassword"));
    }
    client.pool().passwords().check(proposed);
    var hashed = hash.of(proposed);
    users.update(user.sub(), old -> old.password(hashed, null));
    return Map.of();
  }

  public Map<String, ?> forgot(Call call) {
    client.check(call);
    var name = call.text("Username");
    var user = users.find(name);
    allowance.take(Purpose.RESET, user.map(User::sub).orElse(name));
    user.ifPresent(this::sendReset);
    return Map.of("CodeDeliveryDetails", Attributes.delivery(user.map(User::email).orElse(name)));
  }

  public Map<String, ?> confirmForgot(Call call) {
    client.check(call);
    var proposed = call.text("Password");
    client.pool().passwords().check(proposed);
    var user = users.find(call.text("Username")).orElseThrow(Codes::wrong);
    requireEnabled(user);
    codes.redeem(Purpose.RESET, user, call.text("ConfirmationCode"));
    var hashed = hash.of(proposed);
    users.update(user.sub(), old -> old.password(hashed, null).as(UserStatus.CONFIRMED));
    lockout.succeeded(user.sub());
    return Map.of();
  }

  private void sendReset(User user) {
    requireEnabled(user);
    if (!user.emailVerified()) {
      throw Refusal.invalid(
          "Cannot reset password for the user as there is no registered/verified email or phone_number");
    }
    if (user.is(UserStatus.FORCE_CHANGE_PASSWORD)) {
      throw Refusal.notAuthorized("User password cannot be reset in the current state.");
    }
    codes.send(Purpose.RESET, user, user.email(), client.pool().lifetimes().resetCode());
  }

  private void prove(User user, String previous) {
    lockout.attempt(user.sub());
    if (!hash.matches(previous, user.password())) {
      throw Refusal.wrongUserOrPassword();
    }
    lockout.succeeded(user.sub());
  }

  private static void requireEnabled(User user) {
    if (!user.enabled()) {
      throw Refusal.disabled();
    }
  }
}
