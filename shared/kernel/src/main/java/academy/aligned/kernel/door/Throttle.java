package academy.aligned.kernel.door;

import academy.aligned.kernel.problem.Problem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A token bucket per caller, in memory: a flood is refused without a trip to the database. */
public final class Throttle {
  private static final int MOST_CALLERS = 10_000;

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

  void pass(String caller) {
    if (buckets.size() > MOST_CALLERS) {
      buckets.clear();
    }
    long now = clock.millis();
    Bucket left =
        buckets.compute(
            caller,
            (_, old) -> {
              double full = old == null ? burst : old.tokens + earned(old.at, now);
              return new Bucket(Math.min(burst, full) - 1, now);
            });
    if (left.tokens < 0) {
      buckets.put(caller, new Bucket(0, now));
      throw Problem.tooMany(Duration.ofMillis((long) (1000 / perSecond)));
    }
  }

  /** Nothing for a clock that was set back, and no debt either. */
  private double earned(long since, long now) {
    return Math.max(0, now - since) * perSecond / 1000;
  }
}
