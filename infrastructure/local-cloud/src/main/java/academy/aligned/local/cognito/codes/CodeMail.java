package academy.aligned.local.cognito.codes;

/** Sends a mail; throws when it cannot. */
@FunctionalInterface
public interface CodeMail {
  void send(String email, String subject, String text, String html);
}
