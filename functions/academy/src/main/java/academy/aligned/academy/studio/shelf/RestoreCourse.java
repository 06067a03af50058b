package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.course.Slug;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Drafts.KeptLesson;
import academy.aligned.academy.studio.draft.Happening;
import academy.aligned.academy.studio.draft.Saved;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Makes an earlier version the draft again. Lessons that it does not have stay, outside of any
 * module, so that nothing is lost.
 */
public record RestoreCourse(Drafts drafts, PublishedCourses published, Signature signature)
    implements Handler<EditorScope, RestoreCourse.Wanted, Saved> {
  /** Which version, and what it replaces. */
  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @Min(1) @Max(9999) int version,
      @Min(1) int ifVersion) {}

  @Override
  public Saved handle(EditorScope scope, Wanted input) {
    Kept head = drafts.get(scope, input.course());
    var wanted =
        published.version(scope, input.course(), input.version()).orElseThrow(Problem::missing);
    if (head.version() != input.ifVersion()) {
      throw Problem.conflict(
          "This course has changed since you opened it.", "Look at it again before you restore.");
    }
    head.draft().refuseShut();
    wanted.lessons().forEach(lesson -> put(scope, input.course(), lesson));
    Draft next =
        head.draft()
            .restored(
                wanted.head().course(),
                signature.of(scope, Happening.Act.RESTORED, input.version(), null));
    drafts
        .put(drafts.write(scope), head.with(next))
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return new Saved(head.version() + 1, head.version() + 1, next.state());
  }

  private void put(EditorScope scope, String course, Lesson lesson) {
    var there = drafts.lesson(scope, course, lesson.lesson());
    if (there.map(KeptLesson::lesson).filter(lesson::equals).isEmpty()) {
      int version = there.map(KeptLesson::version).orElse(0);
      drafts
          .put(drafts.write(scope), course, new KeptLesson(lesson, version))
          .commit()
          .orConflict("A lesson changed at the same time.", "Look at it again.");
    }
  }
}
