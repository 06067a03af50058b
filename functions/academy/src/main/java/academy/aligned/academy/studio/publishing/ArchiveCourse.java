package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.studio.draft.Draft.State;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.academy.studio.review.Stage;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Takes a published course off the shelves, and says why. */
public record ArchiveCourse(Publication publication, Signature signature)
    implements Handler<EditorScope, ArchiveCourse.Unwanted, Stage> {
  /** Which one, and why. */
  public record Unwanted(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @NotBlank @Size(max = 500) String reason) {}

  @Override
  public Stage handle(EditorScope scope, Unwanted input) {
    Kept head = publication.drafts().get(scope, input.course());
    if (head.draft().state() == State.ARCHIVED) {
      return Stage.of(head);
    }
    if (head.draft().published() == 0) {
      throw Problem.conflict(
          "This course was never published.", "A draft can stay as it is: nobody sees it.");
    }
    var happened =
        signature.of(scope, Act.ARCHIVED, head.draft().published(), input.reason().strip());
    var outcome = publication.archive(scope, head, happened);
    outcome.commit().orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(outcome.written());
  }
}
