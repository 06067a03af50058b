package academy.aligned.local.cognito.codes;

import academy.aligned.local.cognito.wire.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;

/** The gateway to the mail. */
public record Post(CodeMail mail, SecureRandom random) {

  /** Six digits that have not been sent yet. */
  public String draw() {
    return String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
  }

  public void code(String email, Purpose purpose, String code, Duration valid) {
    send(email, Letter.code(purpose, code, valid));
  }

  public void temporaryPassword(String email, String password) {
    send(email, Letter.temporaryPassword(email, password));
  }

  public void welcome(String email) {
    send(email, Letter.welcome(email));
  }

  private void send(String email, Letter letter) {
    try {
      mail.send(email, letter.subject(), letter.text(), letter.html());
    } catch (RuntimeException e) {
      System.getLogger(Post.class.getName())
          .log(System.Logger.Level.WARNING, "the mail did not leave", e);
      throw Refusal.of("CodeDeliveryFailureException", "The message could not be delivered.");
    }
  }
}
