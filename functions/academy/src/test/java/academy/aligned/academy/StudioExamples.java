package academy.aligned.academy;

import academy.aligned.kernel.events.MediaEvent.VideoReady;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import java.util.List;

/** Working calls of the studio, for the laws. */
record StudioExamples(Campus campus) {
  List<Example> all() {
    return List.of(
        Example.own(
            "GET /api/studio/courses", campus.north().editor(), "/api/studio/courses", null));
  }

  List<Heard> heard() {
    return List.of(Heard.of(new VideoReady(Syllabus.FILM, Campus.rendition())));
  }
}
