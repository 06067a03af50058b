package academy.aligned.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class SesPostTest {
  private static final String ANA = "01900000-0000-7000-8000-0000000000aa";
  private static final Post.About ABOUT =
      new Post.About(new TenantId("north0000000"), "invitation", new PatientId(ANA));
  private static final Mail MAIL = new Mail("a@example.org", "North", "Grüezi", "text", "<p>");
  private final List<SendEmailRequest> sent = new ArrayList<>();

  private SesPost post(@Nullable SesV2Exception answer) {
    SesV2Client ses =
        new SesV2Client() {
          @Override
          public SendEmailResponse sendEmail(SendEmailRequest request) {
            if (answer != null) {
              throw answer;
            }
            sent.add(request);
            return SendEmailResponse.builder().messageId("1").build();
          }

          @Override
          public String serviceName() {
            return "ses";
          }

          @Override
          public void close() {}
        };
    return new SesPost(ses, "care@aligned.localhost", "letters");
  }

  @Test
  void a_mail_has_a_text_and_an_html_part_in_utf_8() {
    post(null).send(ABOUT, MAIL);
    var simple = sent.getFirst().content().simple();
    assertThat(simple.subject().data()).isEqualTo("Grüezi");
    assertThat(simple.body().text().charset()).isEqualTo("UTF-8");
    assertThat(simple.body().html().data()).isEqualTo("<p>");
    assertThat(sent.getFirst().destination().toAddresses()).containsExactly("a@example.org");
  }

  @Test
  void what_comes_back_will_say_whose_mail_it_was() {
    post(null).send(ABOUT, MAIL);
    assertThat(sent.getFirst().configurationSetName()).isEqualTo("letters");
    assertThat(sent.getFirst().emailTags())
        .extracting(tag -> tag.name() + "=" + tag.value())
        .containsExactly("tenant=north0000000", "kind=invitation", "patient=" + ANA);
  }

  @Test
  void a_sender_of_any_script_cannot_add_a_header() {
    SesPost post = post(null);
    assertThat(post.from("North Shore")).isEqualTo("\"North Shore\" <care@aligned.localhost>");
    assertThat(post.from("東京")).isEqualTo("=?UTF-8?B?5p2x5Lqs?= <care@aligned.localhost>");
    assertThat(post.from("A\r\nBcc: x@example.org")).doesNotContain("\r", "\n", "x@example.org");
    assertThat(post.from("\"<evil@example.org>")).doesNotContain("evil@example.org");
  }

  @Test
  void a_rejected_mail_is_an_answer_and_an_outage_is_not() {
    assertThat(post((SesV2Exception) MessageRejectedException.builder().build()).send(ABOUT, MAIL))
        .isInstanceOf(Post.Outcome.Refused.class);
    SesPost busy = post((SesV2Exception) TooManyRequestsException.builder().build());
    assertThatThrownBy(() -> busy.send(ABOUT, MAIL)).isInstanceOf(TooManyRequestsException.class);
  }
}
