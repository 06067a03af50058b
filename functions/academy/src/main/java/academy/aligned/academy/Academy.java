package academy.aligned.academy;

import academy.aligned.academy.studio.Studio;
import academy.aligned.kernel.door.Surface;

/**
 * What the academy context offers and hears: courses as they are written, and as they are learned.
 */
public final class Academy {
  private Academy() {}

  public static Surface<AcademyParts> surface() {
    var surface = Surface.<AcademyParts>of("academy");
    Studio.routes(surface.function("studio"));
    Studio.hearings(surface.function("academy-events"));
    return surface.build();
  }
}
