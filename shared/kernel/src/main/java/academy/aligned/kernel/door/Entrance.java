package academy.aligned.kernel.door;

import academy.aligned.kernel.switches.Switches;

/**
 * What all doors of a house have in common: who knows callers, how often they may come, and what is
 * closed for now.
 */
public record Entrance(Doorkeeper keeper, Throttle throttle, Switches switches) {
  /** Where nobody closes anything. */
  public Entrance(Doorkeeper keeper, Throttle throttle) {
    this(keeper, throttle, Switches.OPEN);
  }
}
