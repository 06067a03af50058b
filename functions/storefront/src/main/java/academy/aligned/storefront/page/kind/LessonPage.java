package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.course.Lesson;
import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Frame;
import java.util.Optional;

/**
 * A free lesson, whole.
 *
 * @param captions where they lie, if there is a film that has any
 */
public record LessonPage(
    Frame frame,
    Course course,
    Course.Module module,
    Lesson lesson,
    Optional<String> captions,
    Optional<Buy> buy) {}
