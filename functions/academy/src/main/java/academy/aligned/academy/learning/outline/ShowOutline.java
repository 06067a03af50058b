package academy.aligned.academy.learning.outline;

import academy.aligned.academy.course.CourseModule;
import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.outline.CourseOutline.Earned;
import academy.aligned.academy.learning.outline.CourseOutline.Part;
import academy.aligned.academy.learning.outline.CourseOutline.Step;
import academy.aligned.academy.learning.progress.Standing;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The way through a course that is open to her. */
public record ShowOutline(LearnerRecords records, LiveCourses live, InstantSource clock)
    implements Handler<LearnerScope, ShowOutline.Wanted, CourseOutline> {

  /** Which course. */
  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course) {}

  @Override
  public CourseOutline handle(LearnerScope scope, Wanted wanted) {
    Instant now = clock.instant();
    LearnerRecord record = records.of(scope);
    Enrolment enrolment = record.open(wanted.course(), now);
    PublishedCourse course = live.get(scope, wanted.course());
    Cards cards = new Cards(record, now);
    Standing standing = cards.standing(enrolment, course);
    return new CourseOutline(
        cards.card(enrolment, standing),
        course.version(),
        course.course().summary(),
        course.course().instructor(),
        standing.since(),
        course.course().passMark(),
        course.course().certificate() != null,
        standing.progress().complete(course),
        course.course().modules().stream().map(module -> part(standing, module)).toList(),
        badges(standing));
  }

  private static Part part(Standing standing, CourseModule module) {
    List<Step> steps =
        module.lessons().stream()
            .flatMap(lesson -> standing.course().line(lesson).stream())
            .map(line -> Step.of(standing, line))
            .toList();
    return new Part(module.module(), module.title(), module.summary(), steps);
  }

  private static List<Earned> badges(Standing standing) {
    return standing.progress().badges().entrySet().stream()
        .map(badge -> new Earned(badge.getKey(), badge.getValue()))
        .sorted(java.util.Comparator.comparing(Earned::badge))
        .toList();
  }
}
