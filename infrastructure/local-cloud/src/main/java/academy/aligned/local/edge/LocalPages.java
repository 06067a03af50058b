package academy.aligned.local.edge;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.mail.MailPages;
import academy.aligned.local.time.MovableClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What only a laptop has: health, the clock, the mailbox, what nobody could handle. */
public record LocalPages(
    Supplier<Health> health, MovableClock clock, MailPages mail, DeadLetters dead, Demo demo) {
  private static final String NOTICE =
      """
      :root { color-scheme: light dark; background: light-dark(#f6f4ef, #14201c); color: light-dark(#1c2b26, #eef3ef); }
      body { margin: 0; display: grid; min-height: 100dvh; place-items: center; font: 1.125rem/1.6 system-ui, sans-serif; }
      main { max-width: 32rem; padding: 2rem; }
      h1 { font-size: 1.75rem; line-height: 1.2; }
      """;

  /** Each part's state; {@code healthy} when all of them are well. */
  public record Health(boolean healthy, Map<String, String> parts) {}

  /** What lies among the dead, and giving it another life. */
  public interface DeadLetters {
    Object list();

    void revive();
  }

  /** The demo practices: seeding an empty store, and who can sign in where. */
  public interface Demo {
    /** Does nothing to a store that holds practices; tells each step. */
    void seed(Consumer<String> tell);

    String welcome();
  }

  Optional<Reply> answer(Ask ask) {
    return switch (ask.path()) {
      case "/_local/health" -> Optional.of(health(health.get()));
      case "/_local/clock" -> Optional.of(clock(ask));
      case "/_local/dead" -> Optional.of(dead(ask));
      case "/_local/notice.css" -> Optional.of(Reply.text(200, "text/css", NOTICE));
      case "/_local/welcome" -> Optional.of(Reply.text(200, "text/plain", demo.welcome()));
      case "/_local/seed" -> Optional.of(seed(ask));
      default -> mail.answer(ask);
    };
  }

  private static Reply health(Health health) {
    byte[] body = Json.MAPPER.writeValueAsBytes(health);
    return Reply.of(health.healthy() ? 200 : 503, "application/json", body)
        .with("cache-control", "no-store");
  }

  private Reply clock(Ask ask) {
    if (ask.method().equals("POST")) {
      requireJson(ask);
      move(ask.json().path("move").asString(""));
    }
    return Reply.json(
        Map.of("now", clock.instant().toString(), "offset", clock.offset().toString()));
  }

  /** {@code +7d}, {@code +3h}, {@code +30m}, an ISO duration, or 0 for the machine's own time. */
  private void move(String by) {
    if (by.equals("0")) {
      clock.reset();
      return;
    }
    try {
      String text = by.replaceFirst("^\\+", "").toUpperCase(Locale.ROOT);
      clock.move(Duration.parse(iso(text)));
    } catch (DateTimeException | IllegalArgumentException refused) {
      throw new Refusal(400, "ValidationException", "Say how far ahead: +7d, +3h, +30m, or 0.");
    }
  }

  private static String iso(String text) {
    return text.startsWith("P") ? text : (text.endsWith("D") ? "P" : "PT") + text;
  }

  private Reply dead(Ask ask) {
    if (ask.method().equals("POST")) {
      requireJson(ask);
      dead.revive();
    }
    return Reply.json(dead.list());
  }

  private Reply seed(Ask ask) {
    if (!ask.method().equals("POST") || ask.header("origin").isPresent()) {
      throw new Refusal(403, "AccessDenied", "Only a terminal seeds: ./aligned seed.");
    }
    StringBuilder told = new StringBuilder();
    demo.seed(line -> told.append("        ").append(line).append('\n'));
    return Reply.text(200, "text/plain", told.toString());
  }

  /** A page of another origin can post a form unasked, but not JSON. */
  private static void requireJson(Ask ask) {
    if (!ask.header("content-type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Send JSON.");
    }
  }
}
