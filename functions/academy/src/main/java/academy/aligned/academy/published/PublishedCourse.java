package academy.aligned.academy.published;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a course as learners have it.
 *
 * @param archived no longer offered; who has it keeps it
 * @param lessons in order
 */
public record PublishedCourse(
    int version, Instant at, boolean archived, Course course, List<LessonLine> lessons) {

  public static PublishedCourse of(int version, Instant at, Course course, List<Lesson> lessons) {
    return new PublishedCourse(
        version, at, false, course, lessons.stream().map(LessonLine::of).toList());
  }

  public Optional<LessonLine> line(String lesson) {
    return lessons.stream().filter(line -> line.lesson().equals(lesson)).findFirst();
  }

  /** The lessons without which it is not complete. */
  public Stream<LessonLine> required() {
    return lessons.stream().filter(LessonLine::required);
  }

  /** The quiz that has to be passed, if there is one. */
  public Optional<LessonLine> exam() {
    return lessons.stream().filter(LessonLine::exam).findFirst();
  }

  public PublishedCourse archive() {
    return new PublishedCourse(version, at, true, course, lessons);
  }

  public PublishedCourse at(Instant moment) {
    return new PublishedCourse(version, moment, false, course, lessons);
  }
}
