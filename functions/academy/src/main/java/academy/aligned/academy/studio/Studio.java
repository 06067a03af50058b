package academy.aligned.academy.studio;

import static academy.aligned.kernel.door.Who.EDITOR;

import academy.aligned.academy.AcademyParts;
import academy.aligned.academy.film.KeepFilm;
import academy.aligned.academy.studio.draft.CourseList;
import academy.aligned.academy.studio.draft.ListCourses;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.MediaEvent.VideoReady;

/** What people who write courses can do, and what happens to courses by the clock. */
public final class Studio {
  private Studio() {}

  public static void routes(Surface.Builder<AcademyParts> at) {
    at.get(
        "/api/studio/courses",
        EDITOR,
        Nothing.class,
        CourseList.class,
        parts -> new ListCourses(parts.drafts()));
  }

  public static void hearings(Surface.Builder<AcademyParts> at) {
    at.hear(VideoReady.class, parts -> new KeepFilm(parts.films()));
  }
}
