package academy.aligned.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A mail as it was sent. */
public record Mail(
    String id,
    Instant at,
    String from,
    List<String> to,
    List<String> cc,
    List<String> bcc,
    List<String> replyTo,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    List<Attachment> attachments) {

  /** {@code base64} is its content. */
  public record Attachment(String name, String type, String base64) {}

  List<String> recipients() {
    return java.util.stream.Stream.of(to, cc, bcc).flatMap(List::stream).toList();
  }

  boolean goesTo(String address) {
    return recipients().stream().anyMatch(to -> Addresses.bare(to).equalsIgnoreCase(address));
  }
}
