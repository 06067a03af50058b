package academy.aligned.notifications.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * The gateway to Amazon SES.
 *
 * @param set the configuration set that tells what came back, or nothing where there is none
 */
public record SesPost(SesV2Client ses, String sender, String set) implements Post {

  @Override
  public Outcome send(About about, Mail mail) {
    try {
      ses.sendEmail(request(about, mail));
      return new Outcome.Sent();
    } catch (MessageRejectedException
        | MailFromDomainNotVerifiedException
        | BadRequestException refused) {
      return new Outcome.Refused(
          "The mail service refused the address. Once it is mended, try again.");
    }
  }

  private SendEmailRequest request(About about, Mail mail) {
    var request =
        SendEmailRequest.builder()
            .fromEmailAddress(from(mail.fromName()))
            .destination(to -> to.toAddresses(mail.to()))
            .emailTags(tags(about))
            .content(
                content ->
                    content.simple(
                        simple -> simple.subject(utf8(mail.subject())).body(body(mail))));
    return set.isEmpty() ? request.build() : request.configurationSetName(set).build();
  }

  /** Their values may have letters, digits, hyphens and underlines alone, as ours do. */
  private static List<MessageTag> tags(About about) {
    return Stream.of(
            tag("tenant", about.tenant().value()),
            tag("kind", about.kind()),
            about.patient() == null ? null : tag("patient", about.patient().value()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }

  /** A display name as RFC 2047 wants it, since it may be of any script. */
  String from(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
    String word = Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    return plain.matches("[A-Za-z0-9 .'&-]+")
        ? "\"" + plain + "\" <" + sender + ">"
        : "=?UTF-8?B?" + word + "?= <" + sender + ">";
  }

  private static Body body(Mail mail) {
    return Body.builder().text(utf8(mail.text())).html(utf8(mail.html())).build();
  }

  private static Content utf8(String text) {
    return Content.builder().charset("UTF-8").data(text).build();
  }
}
