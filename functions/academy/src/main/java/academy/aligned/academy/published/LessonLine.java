package academy.aligned.academy.published;

import academy.aligned.academy.course.Lesson;

/**
 * A lesson in a course's outline.
 *
 * @param exam whether passing it is what completes the course
 */
public record LessonLine(
    String lesson,
    String title,
    String summary,
    Lesson.Kind kind,
    int minutes,
    boolean free,
    boolean required,
    int afterDays,
    boolean exam) {
  static LessonLine of(Lesson lesson) {
    return new LessonLine(
        lesson.lesson(),
        lesson.title(),
        lesson.summary(),
        lesson.kind(),
        lesson.minutes(),
        lesson.free(),
        lesson.required(),
        lesson.afterDays(),
        lesson.exam());
  }
}
