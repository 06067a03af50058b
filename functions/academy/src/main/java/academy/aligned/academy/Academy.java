package academy.aligned.academy;

import academy.aligned.kernel.door.Surface;

/** What the academy context offers and hears: nothing yet. */
public final class Academy {
  private Academy() {}

  public static Surface<Void> surface() {
    return Surface.<Void>of("academy").build();
  }
}
