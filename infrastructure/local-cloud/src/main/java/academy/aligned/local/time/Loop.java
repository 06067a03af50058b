package academy.aligned.local.time;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** Work that goes on in the background until it is closed. */
public final class Loop implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.loop");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Thread thread;

  private Loop(Thread thread) {
    this.thread = thread;
  }

  public static Loop start(String name, Body body) {
    return new Loop(Thread.ofVirtual().name(name).start(() -> run(name, body)));
  }

  /** Waits a little for the work at hand to end, then interrupts it. */
  @Override
  public void close() {
    try {
      if (!thread.join(PATIENCE)) {
        thread.interrupt();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  public interface Body {
    void run() throws InterruptedException;
  }

  private static void run(String name, Body body) {
    try {
      body.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> name + " stopped", broken);
    }
  }
}
