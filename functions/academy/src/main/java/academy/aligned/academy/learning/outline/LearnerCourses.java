package academy.aligned.academy.learning.outline;

import academy.aligned.academy.course.Course.Category;
import academy.aligned.academy.learning.record.AccessState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All courses that a person has or had, those she was in last first. */
public record LearnerCourses(List<Card> courses) {

  /**
   * One course on her shelf.
   *
   * @param open whether she may learn in it now; {@code state}, {@code until} and {@code reason}
   *     say why not
   * @param of how many lessons count
   * @param seenAt when she was last in it
   * @param certificate the one that is valid
   */
  public record Card(
      String course,
      String title,
      String subtitle,
      Category category,
      boolean open,
      AccessState state,
      @Nullable Instant until,
      String reason,
      int done,
      int of,
      int percent,
      int minutesLeft,
      @Nullable Next next,
      @Nullable Instant seenAt,
      @Nullable Instant completedAt,
      @Nullable String certificate) {}

  /** The lesson to go on with. */
  public record Next(String lesson, String title, int seconds, @Nullable Instant lockedUntil) {}
}
