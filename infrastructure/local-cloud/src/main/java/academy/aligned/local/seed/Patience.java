package academy.aligned.local.seed;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what happens behind the doors. */
public final class Patience {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS = 1800;

  private Patience() {}

  public static void until(String what, BooleanSupplier done) {
    for (int i = 0; i < STEPS; i++) {
      if (done.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("Waited too long: " + what);
  }

  public static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
