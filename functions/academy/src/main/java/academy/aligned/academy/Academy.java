package academy.aligned.academy;

import academy.aligned.academy.learning.Learning;
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
    Learning.routes(surface.function("academy"));
    surface.function("academy-events");
    Studio.hearings(surface);
    Learning.hearings(surface);
    return surface.build();
  }
}
