package academy.aligned.academy.learning.record;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Write;
import java.time.InstantSource;
import java.util.TreeSet;

/**
 * A purchase opens courses or shuts them. What else follows when the money of a course went back is
 * written as one with it.
 */
public record HearAccess(LearnerRecords records, Revocation revocation, InstantSource clock)
    implements EventHandler<AccessChanged> {

  /** What a refunded course takes with it. */
  @FunctionalInterface
  public interface Revocation {
    void revoke(Write write, AccessChanged event, LearnerRecord record, String course);
  }

  @Override
  public void on(JobScope scope, Envelope<AccessChanged> envelope) {
    AccessChanged event = envelope.data();
    LearnerRecord before = records.of(scope, event.user());
    Purchase known = before.purchase(event.purchase());
    Purchase told = known.after(event, envelope.at());
    if (told.equals(known)) {
      return;
    }
    Write write = records.write(scope);
    String sort = LearnerRecords.PURCHASE + event.purchase();
    write.put(
        LearnerRecords.of(event.user()).at(sort), told, Condition.ifVersion(before.version(sort)));
    var courses = new TreeSet<>(known.courses());
    courses.addAll(told.courses());
    for (String course : courses) {
      if (before
          .enrolmentAfter(told, course, clock.instant())
          .filter(Enrolment::revoked)
          .isPresent()) {
        revocation.revoke(write, event, before, course);
      }
    }
    write.commit().orConflict("Another event of this person came between.", "Send it again.");
  }
}
