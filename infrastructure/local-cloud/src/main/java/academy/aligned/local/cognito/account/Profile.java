package academy.aligned.local.cognito.account;

import academy.aligned.local.cognito.codes.Allowance;
import academy.aligned.local.cognito.codes.Codes;
import academy.aligned.local.cognito.codes.Purpose;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.tokens.Bearer;
import academy.aligned.local.cognito.tokens.Families;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an account says about itself. A new address counts once its code came back. */
public record Profile(
    Bearer bearer,
    Users users,
    Families families,
    Codes codes,
    Allowance allowance,
    PoolSettings pool) {

  public Map<String, ?> get(Call call) {
    var user = bearer.of(call);
    return Map.of("Username", user.sub(), "UserAttributes", Attributes.listed(user));
  }

  public Map<String, ?> update(Call call) {
    var user = bearer.of(call);
    var changes = new LinkedHashMap<>(call.attributes("UserAttributes"));
    Attributes.checkWritable(changes);
    var email = changes.remove("email");
    users.update(user.sub(), old -> old.with(changes));
    return email == null || email.equalsIgnoreCase(user.email())
        ? Map.of()
        : Map.of("CodeDeliveryDetailsList", List.of(move(user, email)));
  }

  /** VerifyUserAttribute: the new address takes the place of the old one. */
  public Map<String, ?> verify(Call call) {
    var user = bearer.of(call);
    if (!call.text("AttributeName").equals("email")) {
      throw Refusal.invalid("Only email can be verified.");
    }
    codes.redeem(Purpose.EMAIL, user, call.text("Code"));
    users.update(user.sub(), Profile::moved);
    return Map.of();
  }

  public Map<String, ?> signOutEverywhere(Call call) {
    families.revokeAll(bearer.of(call).sub());
    return Map.of();
  }

  private Map<String, String> move(User user, String email) {
    if (users.holds(email)) {
      throw Refusal.of("AliasExistsException", "An account with the given email already exists.");
    }
    allowance.take(Purpose.EMAIL, user.sub());
    var waiting = users.update(user.sub(), old -> old.pending(email));
    codes.send(Purpose.EMAIL, waiting, email, pool.lifetimes().signUpCode());
    return Attributes.delivery(email);
  }

  private static User moved(User user) {
    var email = user.pendingEmail();
    return email == null
        ? user
        : user.with(Map.of("email", email, "email_verified", "true")).pending(null);
  }
}
