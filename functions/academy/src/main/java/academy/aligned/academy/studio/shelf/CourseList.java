package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.studio.draft.Draft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All courses of a tenant as its editors see them. */
public record CourseList(List<Line> courses) {
  /**
   * One course.
   *
   * @param published the version that learners have; 0 for none
   * @param changedAt when something last happened to it
   */
  public record Line(
      String course,
      String title,
      Course.Category category,
      Draft.State state,
      int published,
      int lessons,
      @Nullable Instant due,
      @Nullable Instant changedAt) {
    static Line of(Draft draft) {
      var history = draft.history();
      var passage = draft.passage();
      return new Line(
          draft.course().course(),
          draft.course().title(),
          draft.course().category(),
          draft.state(),
          draft.published(),
          (int) draft.course().lessons().count(),
          passage == null ? null : passage.due(),
          history.isEmpty() ? null : history.getLast().at());
    }
  }
}
