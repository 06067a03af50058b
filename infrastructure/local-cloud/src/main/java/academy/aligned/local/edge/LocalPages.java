package academy.aligned.local.edge;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.mail.MailPages;
import academy.aligned.local.time.MovableClock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What only a laptop has: health, the clock, the mailbox, what nobody could handle. */
public record LocalPages(
    Supplier<Health> health,
    MovableClock clock,
    MailPages mail,
    DeadLetters dead,
    Function<Ask, Optional<Reply>> stripe,
    Demo demo) {
  private static final System.Logger LOG = System.getLogger("aligned.local.edge");

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
      case "/_local/welcome" -> Optional.of(Reply.text(200, "text/plain", demo.welcome()));
      case "/_local/seed" -> Optional.of(seed(ask));
      default -> mail.answer(ask).or(() -> stripe.apply(ask));
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
    return Reply.told(this::seed);
  }

  /**
   * Line by line, as it happens; what is on its way cannot be taken back, so a failure is told too.
   */
  private void seed(OutputStream out) throws IOException {
    var told = new PrintStream(out, true, StandardCharsets.UTF_8);
    try {
      demo.seed(line -> told.println("        " + line));
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "Seeding failed", broken);
      told.println("FAILED: " + broken.getMessage());
    }
  }

  /** A page of another origin can post a form unasked, but not JSON. */
  private static void requireJson(Ask ask) {
    if (!ask.header("content-type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Send JSON.");
    }
  }
}
