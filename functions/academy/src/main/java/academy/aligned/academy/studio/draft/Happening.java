package academy.aligned.academy.studio.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a course.
 *
 * @param by the person's name, or what the clock did
 * @param version what it was done with, if it was a version that can be published
 */
public record Happening(
    Instant at, String by, Act act, @Nullable Integer version, @Nullable String note) {

  public enum Act {
    BEGUN,
    ASKED_FOR_REVIEW,
    APPROVED,
    RETURNED,
    SCHEDULED,
    UNSCHEDULED,
    PUBLISHED,
    ARCHIVED,
    RESTORED
  }
}
