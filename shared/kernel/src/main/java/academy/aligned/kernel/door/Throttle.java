package academy.aligned.kernel.door;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Token buckets in memory, one a caller and a larger one a practice: a flood is refused without a
 * trip to the database, and a practice of many callers leaves room for the others.
 */
public final class Throttle {
  private static final int MOST_CALLERS = 10_000;

  /** So many callers at their busiest are room enough for one practice. */
  private static final int CALLERS_OF_A_PRACTICE = 10;

  private final InstantSource clock;
  private final double perSecond;
  private final double burst;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  public Throttle(InstantSource clock, double perSecond, double burst) {
    this.clock = clock;
    this.perSecond = perSecond;
    this.burst = burst;
  }

  private record Bucket(double tokens, long at) {}

  /** A caller who is turned away takes nothing from her practice. */
  void pass(TenantId practice, String caller) {
    if (buckets.size() > MOST_CALLERS) {
      buckets.clear();
    }
    take(practice + "/" + caller, 1);
    take(practice.value(), CALLERS_OF_A_PRACTICE);
  }

  private void take(String whose, int share) {
    long now = clock.millis();
    Bucket left =
        buckets.compute(
            whose,
            (_, old) -> {
              double full = old == null ? share * burst : old.tokens + share * earned(old.at, now);
              return new Bucket(Math.min(share * burst, full) - 1, now);
            });
    if (left.tokens < 0) {
      buckets.put(whose, new Bucket(0, now));
      throw Problem.tooMany(Duration.ofMillis((long) (1000 / perSecond)));
    }
  }

  /** Nothing for a clock that was set back, and no debt either. */
  private double earned(long since, long now) {
    return Math.max(0, now - since) * perSecond / 1000;
  }
}
