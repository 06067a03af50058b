package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Draft.State;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.academy.studio.review.Stage;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/** Takes a course off the schedule; it stays approved. */
public record UnscheduleCourse(Drafts drafts, Signature signature)
    implements Handler<EditorScope, UnscheduleCourse.Wanted, Stage> {
  /** Which one. */
  public record Wanted(@NotNull @Pattern(regexp = Slug.SHAPE) String course) {}

  @Override
  public Stage handle(EditorScope scope, Wanted input) {
    Kept head = drafts.get(scope, input.course());
    Draft draft = head.draft();
    if (draft.state() == State.APPROVED) {
      return Stage.of(head);
    }
    if (draft.state() != State.SCHEDULED) {
      throw Problem.conflict(
          "This course is %s, not scheduled.".formatted(draft.inWords()),
          "There is nothing to take off the schedule.");
    }
    Draft.Passage was = Objects.requireNonNull(draft.passage());
    var approved = new Draft.Passage(was.version(), was.askedBy(), null);
    var happened = signature.of(scope, Act.UNSCHEDULED, was.version(), null);
    Kept next = head.with(draft.moved(State.APPROVED, approved, happened));
    DueList.remove(drafts.put(drafts.write(scope), next), input.course())
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(next);
  }
}
