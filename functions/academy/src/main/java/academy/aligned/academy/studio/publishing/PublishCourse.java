package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Draft.State;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.academy.studio.review.Stage;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import academy.aligned.storage.table.Write;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Publishes what was approved, now or at a moment to come. */
public record PublishCourse(Publication publication, Signature signature)
    implements Handler<EditorScope, PublishCourse.Wanted, Stage> {
  private static final Duration FAR = Duration.ofDays(730);

  /** What, as she saw it, and when; at once without a moment. */
  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @Min(1) int ifVersion,
      @Nullable Instant at) {}

  @Override
  public Stage handle(EditorScope scope, Wanted input) {
    Kept head = publication.drafts().get(scope, input.course());
    Instant now = signature.clock().instant();
    Instant at = input.at() == null ? null : input.at().truncatedTo(ChronoUnit.SECONDS);
    if (at != null && at.isAfter(now.plus(FAR))) {
      throw Problem.invalid("at", "is more than two years ahead");
    }
    if (done(head, input.ifVersion(), at)) {
      return Stage.of(head);
    }
    if (head.draft().state() != State.APPROVED && head.draft().state() != State.SCHEDULED) {
      throw Problem.conflict(
          "This course is %s.".formatted(head.draft().inWords()),
          "Have it reviewed and approved first.");
    }
    head.refuseUnseen(input.ifVersion());
    return at == null || !at.isAfter(now) ? publish(scope, head) : schedule(scope, head, at);
  }

  /** Whether this very request was taken already, and only its answer was lost. */
  private static boolean done(Kept head, int seen, @Nullable Instant at) {
    var passage = head.draft().passage();
    return head.follows(seen, State.PUBLISHED)
        || (at != null
            && passage != null
            && at.equals(passage.due())
            && head.follows(seen, State.SCHEDULED));
  }

  private Stage publish(EditorScope scope, Kept head) {
    int version = Objects.requireNonNull(head.draft().passage()).version();
    var happened = signature.of(scope, Act.PUBLISHED, version, null);
    var outcome = publication.publish(scope, head, happened);
    outcome.commit().orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(outcome.written());
  }

  private Stage schedule(EditorScope scope, Kept head, Instant at) {
    Draft.Passage passage = Objects.requireNonNull(head.draft().passage());
    if (at.equals(passage.due())) {
      return Stage.of(head);
    }
    var due = new Draft.Passage(passage.version(), passage.askedBy(), at);
    var happened = signature.of(scope, Act.SCHEDULED, passage.version(), at.toString());
    Kept next = head.with(head.draft().moved(State.SCHEDULED, due, happened));
    Write write = publication.drafts().put(publication.drafts().write(scope), next);
    DueList.add(write, new DueList.Due(head.draft().course().course(), at))
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(next);
  }
}
