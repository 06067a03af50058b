package academy.aligned.local.mail;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The mailbox in the browser: a list, each mail as HTML in a sandbox and as text, and JSON. */
public record MailPages(Ses ses) {
  private static final String ROOT = "/_local/mail";

  /** The answer, or nothing when the address is not the mailbox's. */
  public Optional<Reply> answer(Ask ask) {
    if (!ask.path().startsWith(ROOT)) {
      return Optional.empty();
    }
    String rest = ask.path().substring(ROOT.length());
    return switch (rest) {
      case "" -> Optional.of(page(MailHtml.list(newest(ask), ask.query().getOrDefault("to", ""))));
      case ".json" -> Optional.of(Reply.json(newest(ask)));
      case ".css" -> Optional.of(Reply.text(200, "text/css", style()));
      case "/verify" -> Optional.of(verify(ask));
      default -> one(rest);
    };
  }

  private List<Mail> newest(Ask ask) {
    return ses.mailbox().newest(ask.query().getOrDefault("to", ""));
  }

  private Optional<Reply> one(String rest) {
    return rest.endsWith(".html")
        ? mail(rest.substring(1, rest.length() - ".html".length()), MailPages::sandboxed)
        : mail(rest.replaceFirst("^/", ""), mail -> page(MailHtml.mail(mail)));
  }

  private Optional<Reply> mail(String id, Function<Mail, Reply> shown) {
    return ses.mailbox().find(id).map(shown);
  }

  private Reply verify(Ask ask) {
    String identity = ask.query().getOrDefault("identity", "");
    ses.verify(identity);
    return page(MailHtml.note(identity + " may send mail now."));
  }

  /** As strict as every page of ours, but for the frame that shows a mail. */
  private static Reply page(String html) {
    String policy =
        "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";
    return Reply.text(200, "text/html", html)
        .with("cache-control", "no-store")
        .with("content-security-policy", policy);
  }

  /** A mail brings its own styles and must reach nothing else: a policy of its own, no scripts. */
  private static Reply sandboxed(Mail mail) {
    String policy =
        "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation;"
            + " default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline';"
            + " frame-ancestors 'self'";
    return page("<!doctype html><base target=\"_top\">" + mail.html())
        .with("content-security-policy", policy);
  }

  private static String style() {
    try (InputStream css = MailPages.class.getResourceAsStream("mail.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
