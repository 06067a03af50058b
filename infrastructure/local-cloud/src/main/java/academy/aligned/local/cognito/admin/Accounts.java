package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.User;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the back office sees an account; the attributes have another name in each operation. */
final class Accounts {
  private Accounts() {}

  static Map<String, Object> shown(User user, String attributes) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("Username", user.sub());
    shown.put(attributes, Attributes.listed(user));
    shown.put("UserCreateDate", user.created().toEpochMilli() / 1000.0);
    shown.put("UserLastModifiedDate", user.modified().toEpochMilli() / 1000.0);
    shown.put("Enabled", user.enabled());
    shown.put("UserStatus", user.status().name());
    return shown;
  }
}
