package academy.aligned.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
public final class Eventually {
  private Eventually() {}

  public static boolean holds(BooleanSupplier condition) throws InterruptedException {
    return holds(condition, 10);
  }

  public static boolean holds(BooleanSupplier condition, int seconds) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    while (System.nanoTime() < until) {
      if (condition.getAsBoolean()) {
        return true;
      }
      Thread.sleep(10);
    }
    return condition.getAsBoolean();
  }
}
