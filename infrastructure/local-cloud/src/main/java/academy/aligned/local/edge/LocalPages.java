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
  private static final String NOTICE =
      """
      :root { color-scheme: light dark; background: light-dark(#faf8f2, #0e1516); color: light-dark(#14211f, #eef3ef); }
      body { margin: 0; display: grid; min-height: 100dvh; place-items: center; padding: 1rem; box-sizing: border-box;
        font: 1.0625rem/1.55 "Segoe UI Variable", "Segoe UI", system-ui, -apple-system, sans-serif; }
      main { max-width: 27rem; padding: 2rem; border-radius: 1.375rem; text-align: center; text-wrap: balance;
        background: light-dark(#fff, #171f20); box-shadow: 0 0 0 1px light-dark(#0001, #fff2), 0 10px 28px -8px #0003; }
      main::before { content: ""; display: block; width: 2rem; aspect-ratio: 1; margin: .5rem auto 1.5rem; border-radius: 50%;
        border: .45rem solid light-dark(#137a67, #67c7b0); border-inline-end-color: transparent; rotate: -40deg; }
      h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.2; letter-spacing: -.015em; }
      p { margin: 0; color: light-dark(#43504e, #b9c3c1); }
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
