package academy.aligned.care.roster.invitation;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;

/**
 * Sends a new link; the old one, and a claim nobody vouched for, are void. Asked twice within a
 * minute, it sends one.
 */
public record InviteAgain(TenantTable table, RosterStore roster, Invitations invitations)
    implements Handler<PractitionerScope, OfPatient, Handler.Done> {

  @Override
  public Done handle(PractitionerScope scope, OfPatient asked) {
    Row stored = invitations.profile(scope, asked.patient());
    PatientProfile old = stored.as(PatientProfile.class);
    if (old.status() != PatientStatus.INVITED && old.status() != PatientStatus.CLAIMED) {
      throw Problem.conflict(old.firstName() + " has joined already.", "There is nothing to do.");
    }
    if (invitations.justSent(old)) {
      return new Done();
    }
    String token = invitations.newToken(scope);
    PatientProfile profile = old.invited(invitations.hash(scope, token), invitations.now());
    RosterEntry entry = roster.get(scope, asked.patient());
    var write = invitations.add(table.write(scope), scope, asked.patient(), profile, token);
    write.put(
        PatientRows.of(asked.patient()).at(PatientRows.PROFILE),
        profile,
        Condition.ifVersion(stored.version()));
    roster
        .put(write, entry.with(PatientStatus.INVITED))
        .commit()
        .orConflict("The patient changed at the same moment.", "Try again.");
    return new Done();
  }
}
