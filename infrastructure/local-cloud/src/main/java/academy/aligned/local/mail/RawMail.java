package academy.aligned.local.mail;

import academy.aligned.local.http.Refusal;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a mail that came as MIME. */
final class RawMail {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Mail.Attachment> attachments = new ArrayList<>();

  private RawMail() {}

  static Mail read(byte[] mime, String id, Instant at) {
    try {
      MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mime));
      RawMail parts = new RawMail();
      parts.walk(message);
      return new Mail(
          id,
          at,
          addresses(message.getFrom()).stream().findFirst().orElse(""),
          addresses(message.getRecipients(RecipientType.TO)),
          addresses(message.getRecipients(RecipientType.CC)),
          addresses(message.getRecipients(RecipientType.BCC)),
          addresses(message.getReplyTo()),
          Objects.requireNonNullElse(message.getSubject(), ""),
          parts.text.toString(),
          parts.html.toString(),
          headers(message),
          parts.attachments);
    } catch (MessagingException | IOException malformed) {
      throw new Refusal(400, "BadRequestException", "The raw message is malformed.");
    }
  }

  private void walk(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        walk(parts.getBodyPart(i));
      }
    } else if (part.getFileName() != null) {
      String content = Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes());
      attachments.add(new Mail.Attachment(part.getFileName(), part.getContentType(), content));
    } else if (part.isMimeType("text/html")) {
      html.append(part.getContent());
    } else if (part.isMimeType("text/*")) {
      text.append(part.getContent());
    }
  }

  private static Map<String, String> headers(MimeMessage message) throws MessagingException {
    Map<String, String> headers = new TreeMap<>();
    Collections.list(message.getAllHeaders()).forEach(h -> headers.put(h.getName(), h.getValue()));
    return headers;
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return addresses == null ? List.of() : Arrays.stream(addresses).map(Address::toString).toList();
  }
}
