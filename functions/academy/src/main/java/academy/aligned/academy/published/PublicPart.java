package academy.aligned.academy.published;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourses.Whole;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may read of a course: the file that pages are made from.
 *
 * @param lessons all of them, in order, without their contents
 * @param free those that anybody may take, whole
 */
public record PublicPart(
    int version, Instant publishedAt, Course course, List<LessonLine> lessons, List<Lesson> free) {

  public static PublicPart of(Whole whole) {
    PublishedCourse head = whole.head();
    return new PublicPart(
        head.version(),
        head.at(),
        head.course(),
        head.lessons(),
        whole.lessons().stream().filter(Lesson::free).toList());
  }

  /** Where it lies among the tenant's files for all to see: each version in a file of its own. */
  public String file() {
    return folder(course.course()) + version + ".json";
  }

  /** Where all there are of a course lie. */
  public static String folder(String course) {
    return "site/academy/courses/" + course + "/";
  }
}
