package academy.aligned.academy.studio.review;

import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** Gives a course back to be changed, and says what. */
public record ReturnCourse(Drafts drafts, Signature signature)
    implements Handler<EditorScope, ReturnCourse.Returned, Stage> {
  /** What, as she saw it, and why. */
  public record Returned(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @Min(1) int ifVersion,
      @NotBlank @Size(max = 500) String reason) {}

  @Override
  public Stage handle(EditorScope scope, Returned input) {
    Kept head = drafts.get(scope, input.course());
    Draft draft = head.draft();
    if (head.follows(input.ifVersion(), Draft.State.DRAFT)) {
      return Stage.of(head);
    }
    if (draft.state() != Draft.State.REVIEW && draft.state() != Draft.State.APPROVED) {
      throw Problem.conflict(
          "This course is %s, not under review.".formatted(draft.inWords()),
          draft.state() == Draft.State.SCHEDULED
              ? "Take it off the schedule first."
              : "It can be changed as it is.");
    }
    head.refuseUnseen(input.ifVersion());
    int version = Objects.requireNonNull(draft.passage()).version();
    Kept next =
        head.with(
            draft.moved(
                Draft.State.DRAFT,
                null,
                signature.of(scope, Act.RETURNED, version, input.reason().strip())));
    drafts
        .put(drafts.write(scope), next)
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(next);
  }
}
