package academy.aligned.care.compliance;

import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CareEvent.ComplianceReviewDue;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.time.InstantSource;

/** Who logs nothing changes nothing, so each patient is looked at once when her day has ended. */
public record ReviewSilentPatients(RosterStore roster, Projector projector, InstantSource clock)
    implements EventHandler<ComplianceReviewDue> {
  public static ReviewSilentPatients of(TenantTable table, InstantSource clock) {
    RosterStore roster = new RosterStore(table);
    return new ReviewSilentPatients(roster, new Projector(table, roster, clock), clock);
  }

  @Override
  public void on(JobScope scope, Envelope<ComplianceReviewDue> event) {
    Instant now = clock.instant();
    roster.all(scope).stream()
        .filter(entry -> dayHasEnded(entry, now))
        .forEach(entry -> projector.project(scope, entry.row().patient(), null));
  }

  private static boolean dayHasEnded(RosterEntry entry, Instant now) {
    return entry.reviewAt() != null && !entry.reviewAt().isAfter(now);
  }
}
