package academy.aligned.kernel.door;

import academy.aligned.kernel.metric.Metrics;
import academy.aligned.kernel.switches.Switches;

/**
 * What all doors of a house have in common: who knows callers, how often they may come, what is
 * closed for now, and who is told of what was answered.
 */
public record Entrance(Doorkeeper keeper, Throttle throttle, Switches switches, Metrics metrics) {
  /** Where nobody is told of calls. */
  public Entrance(Doorkeeper keeper, Throttle throttle, Switches switches) {
    this(keeper, throttle, switches, Metrics.NONE);
  }

  /** Where nobody closes anything either. */
  public Entrance(Doorkeeper keeper, Throttle throttle) {
    this(keeper, throttle, Switches.OPEN);
  }

  /** The same, where {@code listener} is told of every call. */
  public Entrance telling(Metrics listener) {
    return new Entrance(keeper, throttle, switches, listener);
  }
}
