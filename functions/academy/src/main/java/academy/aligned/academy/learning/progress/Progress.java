package academy.aligned.academy.learning.progress;

import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in one course.
 *
 * @param marks by lesson
 * @param completedAt when the course was complete for the first time
 */
public record Progress(
    SortedMap<String, Mark> marks, Map<Badge, Instant> badges, @Nullable Instant completedAt) {
  public static final Progress NONE = new Progress(new TreeMap<>(), Map.of(), null);

  public Mark mark(String lesson) {
    return marks.getOrDefault(lesson, Mark.NONE);
  }

  public boolean done(LessonLine line) {
    return mark(line.lesson()).done();
  }

  /** With one more mark, and what follows from it in this course. */
  public Progress join(String lesson, Mark mark) {
    SortedMap<String, Mark> joined = new TreeMap<>(marks);
    joined.merge(lesson, mark, Mark::join);
    return new Progress(joined, badges, completedAt);
  }

  /** With the badges and the completion that the marks are worth by now. */
  public Progress judged(PublishedCourse course, Instant now) {
    Map<Badge, Instant> earned = new EnumMap<>(Badge.class);
    Badges.earned(course, this).forEach(badge -> earned.put(badge, now));
    earned.putAll(badges);
    Instant complete = completedAt == null && complete(course) ? now : completedAt;
    return new Progress(marks, earned, complete);
  }

  /** Whether every lesson that counts is done, and the last quiz passed. */
  public boolean complete(PublishedCourse course) {
    return course.required().allMatch(this::done)
        && course.exam().map(this::done).orElse(true)
        && !course.lessons().isEmpty();
  }
}
