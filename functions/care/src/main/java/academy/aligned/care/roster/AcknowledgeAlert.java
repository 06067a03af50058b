package academy.aligned.care.roster;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.storage.table.TenantTable;

/** A practitioner has seen the alert; it stays seen until there is a new cause. */
public record AcknowledgeAlert(TenantTable table, RosterStore roster)
    implements Handler<PractitionerScope, OfPatient, RosterRow> {

  @Override
  public RosterRow handle(PractitionerScope scope, OfPatient asked) {
    RosterEntry entry = roster.get(scope, asked.patient());
    Alert alert = entry.row().alert();
    if (alert == null || alert.state() == Alert.State.ACKNOWLEDGED) {
      return entry.row();
    }
    RosterEntry seen = entry.with(alert.acknowledged());
    roster
        .put(table.write(scope), seen)
        .commit()
        .orConflict("The patient's numbers changed at the same moment.", "Look again.");
    return seen.row();
  }
}
