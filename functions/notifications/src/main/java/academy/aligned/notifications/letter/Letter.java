package academy.aligned.notifications.letter;

import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.mail.Mail;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a mail. Subject and first lines are what a locked phone shows, so neither ever says
 * anything about health: what a thing is called stands among the details, at the end.
 */
public record Letter(
    String subject,
    String greeting,
    List<String> body,
    String button,
    URI link,
    List<Detail> details,
    String small) {
  /** As much as a preview shows; filled with nothing, so that no detail comes into it. */
  private static final String UNSEEN = "&#847;&zwnj;&nbsp;".repeat(90);

  /** One line of what it is about. */
  public record Detail(String name, String value) {}

  Letter(
      String subject, String greeting, List<String> body, String button, URI link, String small) {
    this(subject, greeting, body, button, link, List.of(), small);
  }

  public Mail from(Sender sender, String to) {
    return new Mail(to, sender.name(), subject, text(), html(sender));
  }

  private String text() {
    String lines =
        details.stream()
            .map(detail -> detail.name() + ": " + detail.value() + "\n")
            .collect(Collectors.joining("", "", details.isEmpty() ? "" : "\n"));
    return "%s\n\n%s\n\n%s:\n%s\n\n%s%s\n"
        .formatted(greeting, String.join("\n\n", body), button, link, lines, small);
  }

  private String html(Sender sender) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body style="margin:0;background:#f5f5f2;color:#1d2422;\
        font:17px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
        <div aria-hidden="true" style="display:none;max-height:0;overflow:hidden">%s</div>
        <div role="article" aria-label="%s" style="max-width:34rem;margin:0 auto;padding:32px 20px">
        <p style="margin:0 0 20px;font-weight:650">%s</p>
        <div style="background:#ffffff;border-radius:16px;padding:28px 24px">
        <p style="margin:0 0 16px">%s</p>
        %s
        <p style="margin:28px 0 4px"><a href="%s" style="display:inline-block;padding:14px 22px;\
        border-radius:999px;background:%s;color:%s;font-weight:650;text-decoration:none">%s</a></p>
        %s</div>
        <p style="margin:20px 0 0;color:#55605c;font-size:14px">%s</p>
        </div></body></html>
        """
        .formatted(
            escaped(subject),
            escaped(body.getFirst()) + UNSEEN,
            escaped(subject),
            escaped(sender.name()),
            escaped(greeting),
            paragraphs(),
            escaped(link.toString()),
            sender.fill(),
            sender.on(),
            escaped(button),
            table(),
            escaped(small));
  }

  private String table() {
    return details.isEmpty()
        ? ""
        : details.stream()
            .map(Letter::row)
            .collect(
                Collectors.joining(
                    "\n",
                    "<table style=\"margin:28px 0 0;border-top:1px solid #e2e5df;width:100%;"
                        + "border-collapse:collapse;font-size:16px\">\n",
                    "\n</table>\n"));
  }

  private static String row(Detail detail) {
    return "<tr><th scope=\"row\" style=\"padding:10px 16px 0 0;text-align:left;"
        + "font-weight:400;color:#55605c;vertical-align:top\">%s</th>"
            .formatted(escaped(detail.name()))
        + "<td style=\"padding:10px 0 0;font-weight:600\">%s</td></tr>"
            .formatted(escaped(detail.value()));
  }

  private String paragraphs() {
    return body.stream()
        .map(line -> "<p style=\"margin:0 0 16px\">" + escaped(line) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
