package academy.aligned.academy.learning.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch: how far she is now, by all her devices.
 *
 * @param refused what will not be taken however often it is sent
 */
public record ReportedProgress(List<InCourse> courses, List<Refused> refused) {

  /** What a device did not get rid of yet. Each entry is judged by itself. */
  public record Batch(@NotEmpty @Size(max = 200) List<@NotNull @Valid Entry> entries) {}

  /**
   * @param lessons those of the batch
   * @param earned the badges that this batch earned
   */
  public record InCourse(
      String course,
      int done,
      int of,
      int percent,
      List<InLesson> lessons,
      List<Badge> earned,
      @Nullable Instant completedAt) {}

  public record InLesson(String lesson, int seconds, int length, boolean done) {
    public static InLesson of(String lesson, Mark mark) {
      return new InLesson(lesson, mark.seconds(), mark.length(), mark.done());
    }
  }

  /** An entry that cannot be taken. */
  public record Refused(String course, String lesson, Why reason) {}

  public enum Why {
    NOT_ENROLLED,
    NO_SUCH_LESSON,
    LOCKED
  }
}
