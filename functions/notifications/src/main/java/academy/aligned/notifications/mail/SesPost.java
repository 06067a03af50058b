package academy.aligned.notifications.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;

/** The gateway to Amazon SES. */
public record SesPost(SesV2Client ses, String sender) implements Post {

  @Override
  public Outcome send(Mail mail) {
    try {
      ses.sendEmail(
          request ->
              request
                  .fromEmailAddress(from(mail.fromName()))
                  .destination(to -> to.toAddresses(mail.to()))
                  .content(
                      content ->
                          content.simple(
                              simple -> simple.subject(utf8(mail.subject())).body(body(mail)))));
      return new Outcome.Sent();
    } catch (MessageRejectedException
        | MailFromDomainNotVerifiedException
        | BadRequestException refused) {
      return new Outcome.Refused(
          "The mail service refused the address. Once it is mended, try again.");
    }
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
