package academy.aligned.local.edge;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.mail.MailPages;
import academy.aligned.local.time.MovableClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What only a laptop has: health, the clock, the mailbox, what nobody could handle. */
public record LocalPages(
    Supplier<Health> health, MovableClock clock, MailPages mail, DeadLetters dead) {
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

  Optional<Reply> answer(Ask ask) {
    return switch (ask.path()) {
      case "/_local/health" -> Optional.of(health(health.get()));
      case "/_local/clock" -> Optional.of(clock(ask));
      case "/_local/dead" -> Optional.of(dead(ask));
      case "/_local/notice.css" -> Optional.of(Reply.text(200, "text/css", NOTICE));
      default -> mail.answer(ask);
    };
  }

  private static Reply health(Health health) {
    byte[] body = Json.MAPPER.writeValueAsBytes(health);
    return Reply.of(health.healthy() ? 200 : 503, "application/json", body).with("cache-control", "no-store");
  }

  private Reply clock(Ask ask) {
    if (ask.method().equals("POST")) {
      requireJson(ask);
      move(ask.json().path("plus").asString(""));
    }
    return Reply.json(Map.of("now", clock.instant().toString(), "offset", clock.offset().toString()));
  }

  private void move(String plus) {
    try {
      clock.move(Duration.parse(plus));
    } catch (DateTimeException | IllegalArgumentException refused) {
      throw new Refusal(400, "ValidationException", "plus is a duration ahead, such as P7D or PT3H.");
    }
  }

  private Reply dead(Ask ask) {
    if (ask.method().equals("POST")) {
      requireJson(ask);
      dead.revive();
    }
    return Reply.json(dead.list());
  }

  /** A page of another origin can post a form unasked, but not JSON. */
  private static void requireJson(Ask ask) {
    if (!ask.header("content-type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Send JSON.");
    }
  }
}
