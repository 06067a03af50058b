package academy.aligned.local.schedule;

import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs work at the ticks of an expression; ticks that were slept through are one. */
public final class Ticker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.ticker");
  private static final Duration LOOK = Duration.ofMillis(500);

  private final InstantSource clock;
  private final List<Loop> loops = new ArrayList<>();
  private volatile boolean open = true;

  public Ticker(InstantSource clock) {
    this.clock = clock;
  }

  public void every(String expression, Runnable work) {
    Expression times = Expression.parse(expression, ZoneOffset.UTC);
    loops.add(Loop.start("timer " + expression, () -> run(times, work)));
  }

  private void run(Expression times, Runnable work) throws InterruptedException {
    Instant start = clock.instant();
    Instant from = start;
    while (open) {
      Instant now = clock.instant();
      // A clock that came back must not leave the timer waiting for the days it was ahead.
      from = now.isBefore(from) ? now : from;
      if (times.next(from, start).filter(due -> !due.isAfter(now)).isPresent()) {
        from = now;
        tick(work);
      }
      Thread.sleep(LOOK);
    }
  }

  private static void tick(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "A tick failed", failed);
    }
  }

  @Override
  public void close() {
    open = false;
    loops.forEach(Loop::close);
  }
}
