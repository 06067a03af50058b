package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.codes.Post;
import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * AdminCreateUser: with a temporary password the account must choose its own, without one it signs
 * in by code or passkey.
 */
public record Admissions(Client client, Users users, SecretHash passwords, Post post) {

  public Map<String, ?> create(Call call) {
    client.checkPool(call);
    var attributes = attributes(call);
    var password = call.maybe("TemporaryPassword");
    password.ifPresent(client.pool().passwords()::check);
    var email = attributes.getOrDefault("email", "");
    var action = call.maybe("MessageAction").orElse("");
    var user =
        action.equals("RESEND") ? renew(email, password) : admit(email, attributes, password);
    if (!action.equals("SUPPRESS")) {
      password.ifPresentOrElse(it -> post.temporaryPassword(email, it), () -> post.welcome(email));
    }
    return Map.of("User", Accounts.shown(user, "Attributes"));
  }

  private User admit(String email, Map<String, String> attributes, Optional<String> password) {
    if (users.holds(email)) {
      throw Users.taken();
    }
    return users.add(attributes, blank -> shape(blank, password));
  }

  private User renew(String email, Optional<String> password) {
    var user = users.find(email).orElseThrow(Refusal::unknownUser);
    if (!user.is(UserStatus.FORCE_CHANGE_PASSWORD)) {
      throw Refusal.of(
          "UnsupportedUserStateException", "Resend not possible. User status is " + user.status());
    }
    return users.update(user.sub(), old -> shape(old, password));
  }

  private User shape(User blank, Optional<String> password) {
    if (password.isEmpty()) {
      return blank.as(UserStatus.CONFIRMED);
    }
    var until = users.now().plus(client.pool().lifetimes().temporaryPassword());
    return blank.password(passwords.of(password.get()), until).as(UserStatus.FORCE_CHANGE_PASSWORD);
  }

  private static Map<String, String> attributes(Call call) {
    var email = Attributes.checkEmail(call.text("Username"));
    var attributes = new LinkedHashMap<>(call.attributes("UserAttributes"));
    Attributes.checkSchema(attributes);
    if (!attributes.getOrDefault("email", email).equalsIgnoreCase(email)) {
      throw Refusal.invalid("The username and the email attribute must be the same.");
    }
    attributes.put("email", email);
    return attributes;
  }
}
