package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Shows anybody a lesson that is free, of a course that is offered; of all others not even that
 * they are there.
 */
public record ShowFreeLesson(LiveCourses live, Projector projector)
    implements Handler<VisitorScope, ShowFreeLesson.Wanted, FreeLesson> {

  /** Which lesson. */
  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a lesson") String lesson) {}

  @Override
  public FreeLesson handle(VisitorScope scope, Wanted wanted) {
    PublishedCourse course = live.get(scope, wanted.course());
    boolean free =
        !course.archived() && course.line(wanted.lesson()).filter(LessonLine::free).isPresent();
    if (!free) {
      throw Problem.missing();
    }
    var shown = projector.show(scope, course, live.lesson(scope, course, wanted.lesson()));
    return new FreeLesson(
        wanted.course(),
        course.course().title(),
        course.version(),
        shown.taught(),
        shown.cookies());
  }
}
