package academy.aligned.academy.learning.progress;

import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a course.
 *
 * @param since when the course was opened to her: lessons are released so many days after
 */
public record Standing(PublishedCourse course, Progress progress, Instant since, Instant now) {

  /** When a lesson opens, if that is still to come; free lessons are open to anybody. */
  public @Nullable Instant lockedUntil(LessonLine line) {
    Instant opens = since.plus(Duration.ofDays(line.afterDays()));
    return line.free() || !now.isBefore(opens) ? null : opens;
  }

  public int of() {
    return (int) course.required().count();
  }

  public int done() {
    return (int) course.required().filter(progress::done).count();
  }

  /** Of the lessons that count, rounded down: a hundred means all. */
  public int percent() {
    return of() == 0 ? 0 : done() * 100 / of();
  }

  public int minutesLeft() {
    return course
        .required()
        .filter(line -> !progress.done(line))
        .mapToInt(LessonLine::minutes)
        .sum();
  }

  public @Nullable Instant seenAt() {
    return last().map(line -> progress.mark(line.lesson()).seenAt()).orElse(null);
  }

  /**
   * The lesson to go on with: where she last was until it is done, then what follows there, then
   * what was left out; what is open before what is still locked. None when all is done.
   */
  public Optional<LessonLine> next() {
    List<LessonLine> left =
        from(last().map(course.lessons()::indexOf).orElse(0)).stream()
            .filter(line -> !progress.done(line))
            .toList();
    return left.stream()
        .filter(line -> lockedUntil(line) == null)
        .findFirst()
        .or(() -> left.stream().min(Comparator.comparingInt(LessonLine::afterDays)));
  }

  private List<LessonLine> from(int place) {
    int count = course.lessons().size();
    return IntStream.range(0, count)
        .mapToObj(step -> course.lessons().get((place + step) % count))
        .toList();
  }

  private Optional<LessonLine> last() {
    return course.lessons().stream()
        .filter(line -> progress.mark(line.lesson()).seenAt() != null)
        .max(
            Comparator.comparing(
                line -> java.util.Objects.requireNonNull(progress.mark(line.lesson()).seenAt())));
  }
}
