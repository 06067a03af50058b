package academy.aligned.insights;

import academy.aligned.kernel.door.Surface;

/** What the insights context offers and hears: nothing yet. */
public final class Insights {
  private Insights() {}

  public static Surface<Void> surface() {
    return Surface.<Void>of("insights").build();
  }
}
