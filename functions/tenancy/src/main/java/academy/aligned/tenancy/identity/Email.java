package academy.aligned.tenancy.identity;

import java.util.Locale;

/** How e-mail addresses are compared and shown. */
public final class Email {
  private Email() {}

  public static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Enough for its owner to know it again: {@code m***@e***}. */
  public static String masked(String email) {
    int at = email.indexOf('@');
    return email.charAt(0) + "***@" + email.charAt(at + 1) + "***";
  }
}
