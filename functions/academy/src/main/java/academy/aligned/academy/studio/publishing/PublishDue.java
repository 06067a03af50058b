package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Draft.State;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.PublishingDue;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A minute passed: what is scheduled until now is published, each once. One that fails keeps none
 * of the others back; it is told when all are done, and tried again.
 */
public record PublishDue(TenantTable table, Publication publication, Signature signature)
    implements EventHandler<PublishingDue> {

  @Override
  public void on(JobScope scope, Envelope<PublishingDue> event) {
    Instant now = signature.clock().instant();
    List<RuntimeException> failures = new ArrayList<>();
    for (DueList.Due due : new DueList(table).until(scope, now)) {
      try {
        publish(scope, due.course(), now);
      } catch (RuntimeException failed) {
        failures.add(failed);
      }
    }
    if (!failures.isEmpty()) {
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private void publish(JobScope scope, String course, Instant now) {
    publication
        .drafts()
        .find(scope, course)
        .filter(head -> isDue(head.draft(), now))
        .ifPresent(head -> publish(scope, head));
  }

  private static boolean isDue(Draft draft, Instant now) {
    var passage = draft.passage();
    return draft.state() == State.SCHEDULED
        && passage != null
        && passage.due() != null
        && !passage.due().isAfter(now);
  }

  /** Whoever was faster did it, or moved it: the next minute tells. */
  private void publish(JobScope scope, Kept head) {
    var passage = head.draft().passage();
    if (passage != null) {
      publication.publish(scope, head, signature.ofClock(Act.PUBLISHED, passage.version()));
    }
  }
}
