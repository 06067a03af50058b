package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Happening;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course with all that is written of it.
 *
 * @param version of the course's own row, to write on
 * @param published the version that learners have; 0 for none
 * @param passage the version that is under review, approved or scheduled; null for none
 * @param yours whether it was you who asked for its review
 * @param lessons all there are, placed in a module or not
 */
public record CourseFile(
    Course course,
    int version,
    Draft.State state,
    int published,
    @Nullable Integer passage,
    boolean yours,
    @Nullable Instant due,
    List<Happening> history,
    List<Sheet> lessons) {

  /** A lesson, and the version to write on. */
  public record Sheet(int version, Lesson lesson) {}

  static CourseFile of(Drafts.Whole whole, String reader) {
    Draft draft = whole.head().draft();
    var passage = draft.passage();
    return new CourseFile(
        draft.course(),
        whole.head().version(),
        draft.state(),
        draft.published(),
        passage == null ? null : passage.version(),
        passage != null && passage.askedBy().equals(reader),
        passage == null ? null : passage.due(),
        draft.history(),
        whole.lessons().stream().map(kept -> new Sheet(kept.version(), kept.lesson())).toList());
  }
}
