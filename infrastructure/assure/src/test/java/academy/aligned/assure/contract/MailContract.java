package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.notifications.mail.Mail;
import academy.aligned.notifications.mail.Post.About;
import academy.aligned.notifications.mail.Post.Outcome;
import academy.aligned.notifications.mail.SesPost;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What our post asks of the mail service. */
class MailContract extends Contract {
  private static final String NO_SESV2 = "its free edition has no SES v2, which our post speaks";

  private Outcome send(String sender, Mail mail) {
    return new SesPost(cloud().ses(), sender, "")
        .send(new About(north().tenant(), "letter", null), mail);
  }

  private static Mail mail(String to, String name, String subject) {
    return new Mail(to, name, subject, "Text", "<p>Text</p>");
  }

  @Test
  @Differs(in = NO_SESV2)
  void a_mail_with_the_practices_tag_arrives() throws InterruptedException {
    String to = fresh("ana") + "@example.org";
    assertThat(send("hello@aligned.localhost", mail(to, "North", "Your plan")))
        .isInstanceOf(Outcome.Sent.class);
    assertThat(eventually(Duration.ZERO, () -> cloud().mailsTo(to).contains("Your plan"))).isTrue();
  }

  @Test
  @Differs(in = NO_SESV2)
  void names_and_subjects_of_any_script_survive() throws InterruptedException {
    String to = fresh("ana") + "@example.org";
    String subject = "Ihr Übungsplan שלום 😀";
    assertThat(send("hello@aligned.localhost", mail(to, "Praxis für Füße, \"Nord\"", subject)))
        .isInstanceOf(Outcome.Sent.class);
    assertThat(eventually(Duration.ZERO, () -> cloud().mailsTo(to).contains(subject))).isTrue();
  }

  @Test
  @Differs(in = NO_SESV2)
  void a_sender_nobody_verified_is_refused_and_not_tried_again() {
    String to = fresh("ana") + "@example.org";
    assertThat(send("hello@elsewhere.example", mail(to, "North", "Your plan")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(cloud().mailsTo(to)).isEmpty();
  }
}
