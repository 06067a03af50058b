package academy.aligned.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox's pages, as text. */
final class MailHtml {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH)
          .withZone(ZoneId.of("UTC"));
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,)]");

  private MailHtml() {}

  static String list(List<Mail> mails, String to) {
    String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
    String body =
        mails.isEmpty() ? "<p class=\"none\">Nothing was sent yet.</p>" : "<ul>" + rows + "</ul>";
    return page(
        "Mailbox",
        """
        <header><h1>Mailbox</h1><p>Everything this laptop's cloud sent. Nothing leaves the machine.</p>
        <form><label>To <input name="to" type="search" value="%s" placeholder="anybody"></label>\
        <button>Show</button></form></header><main>%s</main>"""
            .formatted(escape(to), body));
  }

  static String mail(Mail mail) {
    String html =
        mail.html().isEmpty()
            ? ""
            : "<iframe title=\"The mail as HTML\" src=\"/_local/mail/%s.html\" sandbox=\"allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation\"></iframe>"
                .formatted(mail.id());
    String text =
        "<details%s><summary>As text</summary><pre>%s</pre></details>"
            .formatted(html.isEmpty() ? " open" : "", linked(mail.text()));
    return page(
        mail.subject(),
        """
        <header><p><a href="/_local/mail">← Mailbox</a></p><h1>%s</h1>
        <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s UTC</dd>%s</dl></header>
        <main>%s%s</main>"""
            .formatted(
                escape(mail.subject()),
                escape(mail.from()),
                escape(String.join(", ", mail.recipients())),
                WHEN.format(mail.at()),
                extra(mail),
                html,
                text));
  }

  static String note(String text) {
    return page(
        "Mailbox",
        "<header><p><a href=\"/_local/mail\">← Mailbox</a></p><h1>%s</h1></header>"
            .formatted(escape(text)));
  }

  private static String extra(Mail mail) {
    String attached =
        mail.attachments().stream()
            .map(one -> "<dt>Attached</dt><dd>%s</dd>".formatted(escape(one.name())))
            .collect(Collectors.joining());
    return mail.headers().entrySet().stream()
            .map(h -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(h.getKey()), escape(h.getValue())))
            .collect(Collectors.joining())
        + attached;
  }

  private static String row(Mail mail) {
    return """
        <li><a href="/_local/mail/%s"><strong>%s</strong><time datetime="%s">%s</time>\
        <span class="to">%s</span><span class="from">%s</span></a></li>"""
        .formatted(
            mail.id(),
            escape(mail.subject()),
            mail.at(),
            WHEN.format(mail.at()),
            escape(String.join(", ", mail.recipients())),
            escape(mail.from()));
  }

  private static String linked(String text) {
    return LINK.matcher(escape(text)).replaceAll("<a href=\"$0\">$0</a>");
  }

  private static String page(String title, String body) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="/_local/mail.css"></head><body>%s</body></html>"""
        .formatted(escape(title), body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
