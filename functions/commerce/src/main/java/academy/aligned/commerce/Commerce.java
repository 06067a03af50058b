package academy.aligned.commerce;

import academy.aligned.kernel.door.Surface;

/** What the commerce context offers and hears: nothing yet. */
public final class Commerce {
  private Commerce() {}

  public static Surface<Void> surface() {
    return Surface.<Void>of("commerce").build();
  }
}
