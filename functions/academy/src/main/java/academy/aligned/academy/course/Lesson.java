package academy.aligned.academy.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is kept and published.
 *
 * @param free whether anybody may take it
 * @param required whether the course is complete only with it
 * @param afterDays days after enrolment until it opens
 */
public record Lesson(
    String lesson,
    String title,
    String summary,
    Kind kind,
    int minutes,
    boolean free,
    boolean required,
    int afterDays,
    List<Block> blocks,
    @Nullable Film film,
    @Nullable Worksheet worksheet,
    @Nullable Quiz quiz) {

  public enum Kind {
    VIDEO,
    READING,
    PRACTICE,
    WORKSHEET,
    QUIZ
  }

  /** Whether passing it is what completes the course. */
  public boolean exam() {
    return kind == Kind.QUIZ && quiz != null && quiz.exam();
  }
}
