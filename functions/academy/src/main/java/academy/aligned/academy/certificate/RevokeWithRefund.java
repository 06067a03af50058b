package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.Issued.Reason;
import academy.aligned.academy.learning.record.HearAccess.Revocation;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.storage.table.Write;

/**
 * The certificate of a course goes when its money went back. The shelf is written even when it is
 * empty: whoever is just issuing a certificate finds it changed, and stops.
 */
public record RevokeWithRefund() implements Revocation {
  @Override
  public void revoke(Write write, AccessChanged event, LearnerRecord record, String course) {
    Shelf shelf = Shelf.of(record, course);
    Certificates.shelf(write, event.user(), record, shelf.revoked(Reason.ACCESS_REVOKED));
    shelf.valid().ifPresent(old -> Certificates.revoke(write, old, Reason.ACCESS_REVOKED));
  }
}
