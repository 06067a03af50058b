package academy.aligned.local.stripe.event;

import java.time.Duration;

/** Wakes whoever waits for work; after a second it rings by itself, because time goes on too. */
public final class Bell {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private boolean open = true;
  private boolean rung = true;

  public synchronized void ring() {
    rung = true;
    notifyAll();
  }

  public synchronized void close() {
    open = false;
    notifyAll();
  }

  public synchronized boolean open() {
    return open;
  }

  /** Whether there is still anything to wait for. */
  public synchronized boolean await() throws InterruptedException {
    long until = System.nanoTime() + LONGEST.toNanos();
    while (open && !rung && System.nanoTime() < until) {
      wait(Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
    }
    rung = false;
    return open;
  }
}
