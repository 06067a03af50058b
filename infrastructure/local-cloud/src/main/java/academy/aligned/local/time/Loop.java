package academy.aligned.local.time;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** Work that goes on in the background until it is closed. */
public final class Loop implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.loop");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration REST = Duration.ofSeconds(1);

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

  /** What breaks begins anew: a full disk must not end what has to go on when there is room. */
  private static void run(String name, Body body) {
    try {
      while (!ran(name, body)) {
        Thread.sleep(REST);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean ran(String name, Body body) throws InterruptedException {
    try {
      body.run();
      return true;
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> name + " broke and begins anew", broken);
      return false;
    }
  }
}
