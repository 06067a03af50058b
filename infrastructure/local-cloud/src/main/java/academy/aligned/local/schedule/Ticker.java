package academy.aligned.local.schedule;

import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs work at the ticks of an expression; ticks that were slept through are one. A timer counts
 * from the moment it is set, and goes on from a clock that came back.
 */
public final class Ticker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.ticker");
  private static final Duration LOOK = Duration.ofMillis(500);

  private final InstantSource clock;
  private final List<Timer> timers = new CopyOnWriteArrayList<>();
  private final List<Loop> loops = new ArrayList<>();
  private volatile boolean open = true;

  public Ticker(InstantSource clock) {
    this.clock = clock;
  }

  public void every(String expression, Runnable work) {
    Timer timer = new Timer(Expression.parse(expression, ZoneOffset.UTC), clock.instant());
    timers.add(timer);
    loops.add(Loop.start("timer " + expression, () -> run(timer, work)));
  }

  /**
   * To be told of each move of the clock, lest one back and forth between two looks goes unseen.
   */
  public void moved() {
    Instant now = clock.instant();
    timers.forEach(timer -> timer.notBeyond(now));
  }

  private void run(Timer timer, Runnable work) throws InterruptedException {
    while (open) {
      if (timer.due(clock.instant())) {
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

  private static final class Timer {
    private final Expression times;
    private final Instant start;
    private Instant from;

    Timer(Expression times, Instant start) {
      this.times = times;
      this.start = start;
      this.from = start;
    }

    synchronized boolean due(Instant now) {
      notBeyond(now);
      boolean due = times.next(from, start).filter(next -> !next.isAfter(now)).isPresent();
      from = due ? now : from;
      return due;
    }

    /** A clock that came back must not leave the timer waiting for the days it was ahead. */
    synchronized void notBeyond(Instant now) {
      from = now.isBefore(from) ? now : from;
    }
  }
}
