package academy.aligned.academy.learning.progress;

import academy.aligned.academy.Syllabus;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Courses for rules to judge. */
final class Courses {
  static final Instant SINCE = Instant.parse("2027-03-01T09:00:00Z");
  static final Instant NOW = Instant.parse("2027-03-09T09:00:00Z");

  private Courses() {}

  static PublishedCourse walking() {
    return walking(Map.of());
  }

  /** Some lessons are released so many days after enrolment. */
  static PublishedCourse walking(Map<String, Integer> afterDays) {
    List<Lesson> lessons =
        Syllabus.lessons().stream()
            .map(lesson -> after(lesson, afterDays.getOrDefault(lesson.lesson(), 0)))
            .toList();
    return PublishedCourse.of(1, SINCE, Syllabus.course(), lessons);
  }

  private static Lesson after(Lesson lesson, int days) {
    return new Lesson(
        lesson.lesson(),
        lesson.title(),
        lesson.summary(),
        lesson.kind(),
        lesson.minutes(),
        lesson.free(),
        !lesson.lesson().equals("diary"),
        days,
        lesson.blocks(),
        lesson.film(),
        lesson.worksheet(),
        lesson.quiz());
  }

  static Progress done(String... lessons) {
    Progress progress = Progress.NONE;
    for (String lesson : lessons) {
      progress = progress.join(lesson, Mark.seen(0, 0, SINCE).doneAt(SINCE));
    }
    return progress;
  }

  static Standing standing(PublishedCourse course, Progress progress) {
    return new Standing(course, progress, SINCE, NOW);
  }
}
