package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.passkey.Passkeys;
import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.store.Change;
import academy.aligned.local.cognito.tokens.Families;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Operations on any account; the caller signs them with AWS credentials. */
public record BackOffice(
    Client client, Users users, Families families, Passkeys passkeys, SecretHash passwords) {

  public Map<String, ?> get(Call call) {
    var shown = Accounts.shown(user(call), "UserAttributes");
    shown.put("UserMFASettingList", List.of());
    return shown;
  }

  public Map<String, ?> disable(Call call) {
    change(call, user -> user.allowed(false));
    families.revokeAll(user(call).sub());
    return Map.of();
  }

  public Map<String, ?> enable(Call call) {
    return change(call, user -> user.allowed(true));
  }

  public Map<String, ?> signOut(Call call) {
    families.revokeAll(user(call).sub());
    return Map.of();
  }

  public Map<String, ?> delete(Call call) {
    var user = user(call);
    var also = new ArrayList<Change>(passkeys.removals(user));
    also.addAll(families.removals(user.sub()));
    users.remove(user.sub(), also);
    return Map.of();
  }

  public Map<String, ?> update(Call call) {
    var attributes = call.attributes("UserAttributes");
    Attributes.checkSchema(attributes);
    return change(call, user -> user.with(attributes));
  }

  public Map<String, ?> setPassword(Call call) {
    var password = call.text("Password");
    client.pool().passwords().check(password);
    var hash = passwords.of(password);
    var until = users.now().plus(client.pool().lifetimes().temporaryPassword());
    return call.flag("Permanent")
        ? change(call, user -> user.password(hash, null).as(UserStatus.CONFIRMED))
        : change(call, user -> user.password(hash, until).as(UserStatus.FORCE_CHANGE_PASSWORD));
  }

  private Map<String, ?> change(Call call, UnaryOperator<User> change) {
    users.update(user(call).sub(), change);
    return Map.of();
  }

  private User user(Call call) {
    client.checkPool(call);
    return users.find(call.text("Username")).orElseThrow(Refusal::unknownUser);
  }
}
