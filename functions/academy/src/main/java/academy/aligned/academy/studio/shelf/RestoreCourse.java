package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.Batches;
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
import academy.aligned.kernel.text.Slug;
import academy.aligned.storage.table.Write;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    Draft next =
        head.draft()
            .restored(
                wanted.head().course(),
                signature.of(scope, Happening.Act.RESTORED, input.version(), null));
    drafts
        .put(lessons(scope, input.course(), wanted.lessons()), head.with(next))
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return new Saved(head.version() + 1, head.version() + 1, next.state());
  }

  /** What the draft has otherwise, or not at all. */
  private Write lessons(EditorScope scope, String course, List<Lesson> wanted) {
    Map<String, KeptLesson> there =
        drafts.whole(scope, course).lessons().stream()
            .collect(Collectors.toMap(kept -> kept.lesson().lesson(), Function.identity()));
    Batches rows = new Batches(drafts.table(), scope);
    for (Lesson lesson : wanted) {
      var kept = Optional.ofNullable(there.get(lesson.lesson()));
      if (kept.map(KeptLesson::lesson).filter(lesson::equals).isEmpty()) {
        Drafts.put(rows, course, new KeptLesson(lesson, kept.map(KeptLesson::version).orElse(0)));
      }
    }
    return rows.rest();
  }
}
