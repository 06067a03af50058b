package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The filter language of ListUsers: {@code attribute = "value"} or {@code attribute ^= "start"}.
 */
record UserFilter(String attribute, boolean prefix, String value) implements Predicate<User> {
  private static final Pattern FORM =
      Pattern.compile("\\s*\"?([\\w:]+)\"?\\s*(\\^?=)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");

  static Predicate<User> parse(String filter) {
    var form = FORM.matcher(filter);
    if (!form.matches()) {
      throw Refusal.invalid("One or more request parameters are invalid: Filter");
    }
    var value = form.group(3).replaceAll("\\\\(.)", "$1").toLowerCase(Locale.ROOT);
    return new UserFilter(form.group(1), form.group(2).startsWith("^"), value);
  }

  @Override
  public boolean test(User user) {
    var own = own(user).toLowerCase(Locale.ROOT);
    return prefix ? own.startsWith(value) : own.equals(value);
  }

  private String own(User user) {
    return switch (attribute) {
      case "sub", "username" -> user.sub();
      case "cognito:user_status" -> user.status().name();
      case "status" -> user.enabled() ? "Enabled" : "Disabled";
      default -> user.attributes().getOrDefault(attribute, "");
    };
  }
}
