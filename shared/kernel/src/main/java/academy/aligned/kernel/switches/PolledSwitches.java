package academy.aligned.kernel.switches;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Asks anew every three quarters of a minute, beside the calls. A call waits for the answer only
 * where what is known is older than a minute, as after a function has slept, and then not long. Who
 * cannot be asked, or says what cannot be read, changes nothing: what was known last holds, and
 * before anything is known all is open.
 *
 * <p>The first call of all asks nobody, so that a start pays nothing.
 */
public final class PolledSwitches implements Switches {
  public static final Duration INTERVAL = Duration.ofSeconds(45);
  public static final Duration OLDEST = Duration.ofSeconds(60);

  /** What an alarm looks for in the log: it takes the last deployment of the document back. */
  public static final String UNREADABLE = "What is closed cannot be read";

  private static final System.Logger LOG = System.getLogger("aligned.switches");
  private static final long PATIENCE_MILLIS = 300;

  private final Source source;
  private final InstantSource clock;
  private final Executor beside;
  private final AtomicReference<@Nullable Instant> asked = new AtomicReference<>();
  private volatile @Nullable Known known;

  /** {@code beside} runs what must not hold up a call. */
  public PolledSwitches(Source source, InstantSource clock, Executor beside) {
    this.source = source;
    this.clock = clock;
    this.beside = beside;
  }

  /** Where the document is kept; whatever it throws counts as no answer. */
  @FunctionalInterface
  public interface Source {
    /** The document, if it is another than the one told last. */
    Optional<String> changed();
  }

  private record Known(Closures closures, Instant at) {}

  /** A thread for each question: there is one a minute, and none is kept in a snapshot. */
  public static Executor threads() {
    return task -> Thread.ofPlatform().daemon().name("switches").start(task);
  }

  @Override
  public Closures now() {
    Instant now = clock.instant();
    Known before = known;
    if (before == null) {
      known = new Known(Closures.NONE, now);
      return Closures.NONE;
    }
    Instant last = asked.get();
    if ((last == null || older(last, now, INTERVAL)) && asked.compareAndSet(last, now)) {
      CompletableFuture<Void> answer =
          CompletableFuture.runAsync(this::ask, beside).exceptionally(PolledSwitches::unanswered);
      if (older(before.at(), now, OLDEST)) {
        answer.completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
      }
    }
    Known after = known;
    return after == null ? before.closures() : after.closures();
  }

  /** One after the other, so that no answer is laid over a newer one. */
  private synchronized void ask() {
    Optional<String> changed = source.changed();
    Known last = known;
    Closures closures =
        changed.map(Closures::read).orElse(last == null ? Closures.NONE : last.closures());
    known = new Known(closures, clock.instant());
  }

  private static @Nullable Void unanswered(Throwable failed) {
    boolean unreadable = failed.getCause() instanceof JacksonException;
    LOG.log(Level.WARNING, unreadable ? UNREADABLE : "Nobody says what is closed", failed);
    return null;
  }

  /** A clock that was set back makes everything old. */
  private static boolean older(Instant since, Instant now, Duration limit) {
    return now.isBefore(since) || !now.isBefore(since.plus(limit));
  }
}
