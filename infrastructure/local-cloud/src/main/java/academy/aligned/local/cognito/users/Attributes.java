package academy.aligned.local.cognito.users;

import academy.aligned.local.cognito.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account may say about itself, and how the wire lists it. */
public final class Attributes {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final Set<String> STANDARD =
      Set.of(
          "address",
          "birthdate",
          "email",
          "family_name",
          "gender",
          "given_name",
          "locale",
          "middle_name",
          "name",
          "nickname",
          "phone_number",
          "picture",
          "preferred_username",
          "profile",
          "website",
          "zoneinfo");
  private static final int LONGEST = 2048;

  private Attributes() {}

  /** What a client may write: never its own sub or that an address is verified. */
  public static void checkWritable(Map<String, String> attributes) {
    for (var name : attributes.keySet()) {
      if (name.equals("sub") || name.endsWith("_verified")) {
        throw Refusal.notAuthorized("A client attempted to write unauthorized attribute");
      }
    }
    checkSchema(attributes);
  }

  /** What the back office may write: also that an address is verified. */
  public static void checkSchema(Map<String, String> attributes) {
    attributes.forEach(Attributes::check);
    if (attributes.containsKey("email")) {
      checkEmail(attributes.get("email"));
    }
  }

  public static String checkEmail(String email) {
    if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
      throw Refusal.invalid("Invalid email address format.");
    }
    return email;
  }

  private static void check(String name, String value) {
    var known =
        STANDARD.contains(name) || name.equals("email_verified") || name.startsWith("custom:");
    if (!known || value.length() > LONGEST) {
      throw Refusal.invalid(
          "Attributes did not conform to the schema: %s: %s"
              .formatted(
                  name,
                  known
                      ? "The length is greater than 2048."
                      : "Attribute does not exist in schema."));
    }
  }

  /** As Name and Value pairs, the sub first. */
  public static List<Map<String, String>> listed(User user) {
    var pairs = new ArrayList<Map<String, String>>();
    pairs.add(Map.of("Name", "sub", "Value", user.sub()));
    user.attributes().forEach((name, value) -> pairs.add(Map.of("Name", name, "Value", value)));
    return pairs;
  }

  /** {@code anna@mail.example} as {@code a***@m***}, the way a delivery is reported. */
  public static String masked(String email) {
    var at = email.indexOf('@');
    return at < 1 || at + 1 == email.length()
        ? "***"
        : (email.charAt(0) + "***@" + email.charAt(at + 1) + "***").toLowerCase(Locale.ROOT);
  }

  public static Map<String, String> delivery(String email) {
    return Map.of(
        "Destination", masked(email), "DeliveryMedium", "EMAIL", "AttributeName", "email");
  }
}
