package academy.aligned.academy.learning.progress;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a device saw of somebody in a lesson.
 *
 * @param seconds how far into the film; 0 where there is none
 * @param length of the film
 * @param done whether she said herself that she is
 * @param at by the device's own clock
 */
public record Entry(
    @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
    @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a lesson") String lesson,
    @Min(0) @Max(86_400) int seconds,
    @Min(0) @Max(86_400) int length,
    boolean done,
    @NotNull Instant at) {

  /**
   * The mark it leaves. A clock that is wrong is set right as far as we can: nobody learned before
   * she had the course, or after now. A quiz is done by passing it and in no other way.
   */
  Mark mark(LessonLine line, Instant since, Instant now) {
    Instant told = at.isAfter(now) ? now : at.isBefore(since) ? since : at;
    Instant when = told.truncatedTo(ChronoUnit.SECONDS);
    Mark seen = Mark.seen(seconds, length, when);
    boolean finished = line.kind() != Lesson.Kind.QUIZ && (done || seen.watched());
    return finished ? seen.doneAt(when) : seen;
  }
}
