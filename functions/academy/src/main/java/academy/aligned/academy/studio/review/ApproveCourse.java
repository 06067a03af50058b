package academy.aligned.academy.studio.review;

import academy.aligned.academy.published.PublishedCourses;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A second person looked at it; who runs the platform counts as one. */
public record ApproveCourse(Drafts drafts, PublishedCourses published, Signature signature)
    implements Handler<EditorScope, ApproveCourse.Approval, Stage> {
  /** Of what, as she saw it, with which remark. */
  public record Approval(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @Min(1) int ifVersion,
      @Size(max = 500) @Nullable String note) {}

  @Override
  public Stage handle(EditorScope scope, Approval input) {
    Kept head = drafts.get(scope, input.course());
    Draft draft = head.draft();
    if (head.follows(input.ifVersion(), Draft.State.APPROVED)) {
      return Stage.of(head);
    }
    if (draft.state() != Draft.State.REVIEW) {
      throw Problem.conflict(
          "This course is %s, not under review.".formatted(draft.inWords()),
          "Ask for a review first.");
    }
    head.refuseUnseen(input.ifVersion());
    Draft.Passage passage = Objects.requireNonNull(draft.passage());
    if (passage.askedBy().equals(scope.user().value()) && !scope.operator()) {
      throw Problem.forbidden(
          "You asked for this review yourself.", "Let somebody else look at it and approve it.");
    }
    refuseTorn(scope, draft, passage.version());
    Kept next =
        head.with(
            draft.moved(
                Draft.State.APPROVED,
                passage,
                signature.of(scope, Act.APPROVED, passage.version(), input.note())));
    drafts
        .put(drafts.write(scope), next)
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(next);
  }

  /** What was written down a moment ago may not be seen whole yet. */
  private void refuseTorn(EditorScope scope, Draft draft, int version) {
    boolean whole =
        published
            .version(scope, draft.course().course(), version)
            .filter(found -> found.lessons().size() == draft.course().lessons().count())
            .isPresent();
    if (!whole) {
      throw Problem.conflict(
          "Not all of this version can be seen yet.", "Wait a moment, and approve it then.");
    }
  }
}
