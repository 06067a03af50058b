package academy.aligned.academy.learning.outline;

import academy.aligned.academy.course.Course.Instructor;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.learning.progress.Badge;
import academy.aligned.academy.learning.progress.Mark;
import academy.aligned.academy.learning.progress.Standing;
import academy.aligned.academy.published.LessonLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course and how far she is in it.
 *
 * @param card what the list of her courses shows of it
 * @param since when it was opened to her
 * @param passMark per cent that a quiz is passed with
 * @param certifies whether the course gives a certificate
 * @param complete whether she can have it now
 */
public record CourseOutline(
    LearnerCourses.Card card,
    int version,
    String summary,
    @Nullable Instructor instructor,
    Instant since,
    int passMark,
    boolean certifies,
    boolean complete,
    List<Part> modules,
    List<Earned> badges) {

  /** One module. */
  public record Part(String module, String title, String summary, List<Step> lessons) {}

  /**
   * One lesson, and how far she is in it.
   *
   * @param exam whether passing it is what completes the course
   * @param score the best per cent of a quiz
   */
  public record Step(
      String lesson,
      String title,
      String summary,
      Lesson.Kind kind,
      int minutes,
      boolean free,
      boolean required,
      boolean exam,
      boolean done,
      int seconds,
      int length,
      @Nullable Integer score,
      @Nullable Instant lockedUntil) {
    static Step of(Standing standing, LessonLine line) {
      Mark mark = standing.progress().mark(line.lesson());
      return new Step(
          line.lesson(),
          line.title(),
          line.summary(),
          line.kind(),
          line.minutes(),
          line.free(),
          line.required(),
          line.exam(),
          mark.done(),
          mark.seconds(),
          mark.length(),
          mark.score(),
          standing.lockedUntil(line));
    }
  }

  public record Earned(Badge badge, Instant at) {}
}
