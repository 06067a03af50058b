package academy.aligned.local.cognito.signup;

import academy.aligned.local.cognito.codes.Allowance;
import academy.aligned.local.cognito.codes.Codes;
import academy.aligned.local.cognito.codes.Purpose;
import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opening an account with an address, and with a password or without one. */
public record SignUps(
    Client client,
    Users users,
    SecretHash passwords,
    Codes codes,
    Allowance allowance,
    Sessions sessions) {

  public Map<String, ?> signUp(Call call) {
    client.check(call);
    var attributes = attributes(call);
    var password = call.maybe("Password");
    password.ifPresent(client.pool().passwords()::check);
    var email = attributes.getOrDefault("email", "");
    if (users.holds(email)) {
      throw Users.taken();
    }
    allowance.take(Purpose.SIGN_UP, email);
    var hash = password.map(passwords::of).orElse(null);
    var user = users.add(attributes, blank -> blank.password(hash, null));
    codes.send(Purpose.SIGN_UP, user, email, codeLife());
    var session = sessions.open(Stage.SIGNED_UP, email, user.sub(), null, codeLife());
    return Map.of(
        "UserConfirmed",
        false,
        "UserSub",
        user.sub(),
        "CodeDeliveryDetails",
        Attributes.delivery(email),
        "Session",
        session);
  }

  public Map<String, ?> confirm(Call call) {
    client.check(call);
    var name = call.text("Username");
    var user = users.find(name).orElseThrow(Codes::wrong);
    if (!user.is(UserStatus.UNCONFIRMED)) {
      throw Refusal.notAuthorized("User cannot be confirmed. Current status is " + user.status());
    }
    var session = call.maybe("Session");
    session.ifPresent(token -> sessions.tried(token, Stage.SIGNED_UP, name));
    codes.redeem(Purpose.SIGN_UP, user, call.text("ConfirmationCode"));
    session.ifPresent(sessions::close);
    users.update(user.sub(), SignUps::confirmed);
    return Map.of("Session", sessions.open(Stage.CONFIRMED, name, user.sub(), null));
  }

  public Map<String, ?> resend(Call call) {
    client.check(call);
    var name = call.text("Username");
    allowance.take(Purpose.SIGN_UP, name);
    var found = users.find(name);
    if (found.isEmpty()) {
      return Map.of("CodeDeliveryDetails", Attributes.delivery(name));
    }
    var user = found.get();
    if (!user.is(UserStatus.UNCONFIRMED)) {
      throw Refusal.invalid("User is already confirmed.");
    }
    codes.send(Purpose.SIGN_UP, user, user.email(), codeLife());
    return Map.of("CodeDeliveryDetails", Attributes.delivery(user.email()));
  }

  private Map<String, String> attributes(Call call) {
    var email = Attributes.checkEmail(call.text("Username"));
    var attributes = new LinkedHashMap<>(call.attributes("UserAttributes"));
    Attributes.checkWritable(attributes);
    if (!attributes.getOrDefault("email", email).equalsIgnoreCase(email)) {
      throw Refusal.invalid("The username and the email attribute must be the same.");
    }
    attributes.put("email", email);
    return attributes;
  }

  private Duration codeLife() {
    return client.pool().lifetimes().signUpCode();
  }

  private static User confirmed(User user) {
    return user.as(UserStatus.CONFIRMED).with(Map.of("email_verified", "true"));
  }
}
