package academy.aligned.academy.learning.progress;

import academy.aligned.academy.course.CourseModule;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which badges a progress is worth. */
final class Badges {
  private Badges() {}

  static Set<Badge> earned(PublishedCourse course, Progress progress) {
    Set<Badge> earned = EnumSet.noneOf(Badge.class);
    List<LessonLine> required = course.required().toList();
    long done = required.stream().filter(progress::done).count();
    add(earned, Badge.FIRST_LESSON, course.lessons().stream().anyMatch(progress::done));
    add(earned, Badge.FIRST_MODULE, moduleDone(course, progress));
    add(earned, Badge.HALFWAY, done > 0 && done * 2 >= required.size());
    add(earned, Badge.QUIZZES_AT_ONCE, quizzesAtOnce(course, progress));
    add(earned, Badge.COURSE_COMPLETE, progress.complete(course));
    return earned;
  }

  private static void add(Set<Badge> earned, Badge badge, boolean worth) {
    if (worth) {
      earned.add(badge);
    }
  }

  private static boolean moduleDone(PublishedCourse course, Progress progress) {
    return course.course().modules().stream()
        .map(module -> required(course, module))
        .anyMatch(lines -> !lines.isEmpty() && lines.stream().allMatch(progress::done));
  }

  private static List<LessonLine> required(PublishedCourse course, CourseModule module) {
    return course.required().filter(line -> module.lessons().contains(line.lesson())).toList();
  }

  private static boolean quizzesAtOnce(PublishedCourse course, Progress progress) {
    List<Mark> quizzes =
        course.lessons().stream()
            .filter(line -> line.kind() == Lesson.Kind.QUIZ)
            .map(line -> progress.mark(line.lesson()))
            .toList();
    return !quizzes.isEmpty()
        && quizzes.stream().allMatch(mark -> Objects.equals(mark.clean(), true));
  }
}
