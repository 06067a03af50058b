package academy.aligned.local.mail;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.http.Refusal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes a mail of what SendEmail was asked. */
record Envelope(InstantSource clock, Ids ids) {
  Mail open(JsonNode asked) {
    JsonNode content = asked.path("Content");
    if (content.has("Raw")) {
      return raw(asked, content.path("Raw"));
    }
    if (content.has("Simple")) {
      return simple(asked, content.path("Simple"));
    }
    throw new Refusal(400, "BadRequestException", "Content must be Simple or Raw.");
  }

  /** The mail that lets the owner of an address say yes. */
  Mail verification(String address, URI pages) {
    String link =
        pages
            .resolve(
                "/_local/mail/verify?identity="
                    + URLEncoder.encode(address, StandardCharsets.UTF_8))
            .toString();
    return letter(
        "Amazon Web Services <no-reply-aws@amazon.com>",
        address,
        "Email Address Verification Request",
        "To confirm that you may send from this address, open " + link,
        "<p>To confirm that you may send from this address, open <a href=\"%1$s\">%1$s</a>.</p>"
            .formatted(link));
  }

  Mail letter(String from, String to, String subject, String text, String html) {
    return new Mail(
        ids.next(),
        clock.instant(),
        from,
        List.of(to),
        List.of(),
        List.of(),
        List.of(),
        subject,
        text,
        html,
        Map.of(),
        List.of());
  }

  private Mail simple(JsonNode asked, JsonNode simple) {
    Map<String, String> headers = new TreeMap<>();
    for (JsonNode header : simple.path("Headers")) {
      headers.put(line(header.path("Name")), line(header.path("Value")));
    }
    JsonNode to = asked.path("Destination");
    return new Mail(
        ids.next(),
        clock.instant(),
        line(asked.path("FromEmailAddress")),
        list(to.path("ToAddresses")),
        list(to.path("CcAddresses")),
        list(to.path("BccAddresses")),
        list(asked.path("ReplyToAddresses")),
        line(simple.path("Subject").path("Data")),
        simple.path("Body").path("Text").path("Data").asString(""),
        simple.path("Body").path("Html").path("Data").asString(""),
        headers,
        attachments(simple.path("Attachments")));
  }

  /** What the envelope says wins over what stands in the message, as with SES. */
  private Mail raw(JsonNode asked, JsonNode raw) {
    byte[] mime = Base64.getDecoder().decode(raw.path("Data").asString(""));
    Mail written = RawMail.read(mime, ids.next(), clock.instant());
    JsonNode to = asked.path("Destination");
    boolean addressed = !to.isMissingNode() && !to.isEmpty();
    String from = asked.path("FromEmailAddress").asString(written.from());
    return new Mail(
        written.id(),
        written.at(),
        from,
        addressed ? list(to.path("ToAddresses")) : written.to(),
        addressed ? list(to.path("CcAddresses")) : written.cc(),
        addressed ? list(to.path("BccAddresses")) : written.bcc(),
        written.replyTo(),
        written.subject(),
        written.text(),
        written.html(),
        written.headers(),
        written.attachments());
  }

  private static List<Mail.Attachment> attachments(JsonNode asked) {
    List<Mail.Attachment> attachments = new ArrayList<>();
    for (JsonNode one : asked) {
      attachments.add(
          new Mail.Attachment(
              line(one.path("FileName")),
              one.path("ContentType").asString("application/octet-stream"),
              one.path("RawContent").asString("")));
    }
    return attachments;
  }

  private static List<String> list(JsonNode asked) {
    List<String> list = new ArrayList<>();
    asked.forEach(one -> list.add(line(one)));
    return list;
  }

  /** A line break in a header would let its author write headers of his own. */
  private static String line(JsonNode asked) {
    String line = asked.asString("");
    if (line.contains("\r") || line.contains("\n")) {
      throw new Refusal(400, "BadRequestException", "Header values must not contain line breaks.");
    }
    return line;
  }
}
