package academy.aligned.local.cognito.codes;

import java.time.Duration;

/** What a mail of the pool says. */
record Letter(String subject, String text, String html) {

  static Letter code(Purpose purpose, String code, Duration valid) {
    var text =
        "%s is your code to %s. It is valid for %s and works once. If you did not ask for it, leave it."
            .formatted(code, purpose.phrase(), span(valid));
    var html =
        """
        <p>Your code to %s:</p>
        <p style="font-size:2em;letter-spacing:.2em"><strong>%s</strong></p>
        <p>It is valid for %s and works once. If you did not ask for it, leave it.</p>
        """
            .formatted(purpose.phrase(), code, span(valid));
    return new Letter("%s is your Aligned Academy code".formatted(code), text, html);
  }

  static Letter temporaryPassword(String email, String password) {
    return new Letter(
        "Your Aligned Academy account",
        "Sign in as %s with the temporary password %s and choose your own."
            .formatted(email, password),
        "<p>Sign in as %s with the temporary password <strong>%s</strong> and choose your own.</p>"
            .formatted(escaped(email), escaped(password)));
  }

  static Letter welcome(String email) {
    return new Letter(
        "Your Aligned Academy account",
        "Your account %s is ready. Sign in with a code we send you.".formatted(email),
        "<p>Your account %s is ready. Sign in with a code we send you.</p>"
            .formatted(escaped(email)));
  }

  private static String span(Duration valid) {
    if (valid.toHours() > 1) {
      return valid.toHours() + " hours";
    }
    return valid.toHours() == 1 ? "one hour" : valid.toMinutes() + " minutes";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
