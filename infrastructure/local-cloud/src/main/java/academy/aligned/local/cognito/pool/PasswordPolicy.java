package academy.aligned.local.cognito.pool;

import academy.aligned.local.cognito.wire.Refusal;
import java.util.function.IntPredicate;

/** What a password must have. */
public record PasswordPolicy(
    int minimumLength, boolean uppercase, boolean lowercase, boolean digits, boolean symbols) {
  private static final int LONGEST = 256;
  private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

  /** Cognito's own default: eight characters of all four kinds. */
  public static PasswordPolicy cognitoDefault() {
    return new PasswordPolicy(8, true, true, true, true);
  }

  public void check(String password) {
    need(password.length() >= minimumLength, "Password not long enough");
    need(password.length() <= LONGEST, "Password too long");
    need(password.strip().equals(password), "Password must not begin or end with a space");
    need(
        !uppercase || has(password, c -> c >= 'A' && c <= 'Z'),
        "Password must have uppercase characters");
    need(
        !lowercase || has(password, c -> c >= 'a' && c <= 'z'),
        "Password must have lowercase characters");
    need(
        !digits || has(password, c -> c >= '0' && c <= '9'),
        "Password must have numeric characters");
    need(!symbols || has(password, PasswordPolicy::symbol), "Password must have symbol characters");
  }

  private static boolean symbol(int c) {
    return c == ' ' || SYMBOLS.indexOf(c) >= 0;
  }

  private static boolean has(String password, IntPredicate kind) {
    return password.chars().anyMatch(kind);
  }

  private static void need(boolean kept, String broken) {
    if (!kept) {
      throw Refusal.of(
          "InvalidPasswordException", "Password did not conform with policy: " + broken);
    }
  }
}
