package academy.aligned.care.roster.admission;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.roster.invitation.Invitations;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;

/** A practitioner vouches that who claimed the record is the patient. */
public record VerifyPatient(
    TenantTable table, RosterStore roster, Invitations invitations, Directory directory)
    implements Handler<PractitionerScope, OfPatient, RosterRow> {

  @Override
  public RosterRow handle(PractitionerScope scope, OfPatient asked) {
    Row stored = invitations.profile(scope, asked.patient());
    PatientProfile profile = stored.as(PatientProfile.class);
    RosterEntry entry = roster.get(scope, asked.patient());
    if (profile.user() == null) {
      throw Problem.conflict(
          "Nobody has claimed this record yet.", "Wait until " + profile.firstName() + " joins.");
    }
    Memberships memberships = new Memberships(directory);
    Person person = memberships.person(profile.user());
    if (profile.status() == PatientStatus.CLAIMED) {
      memberships.mustBeFree(person, scope, asked.patient());
      entry = entry.with(PatientStatus.ACTIVE);
      store(scope, asked, stored, profile, entry);
    }
    memberships.admit(person, scope, asked.patient());
    return entry.row();
  }

  private void store(
      PractitionerScope scope,
      OfPatient asked,
      Row stored,
      PatientProfile profile,
      RosterEntry entry) {
    roster
        .put(
            table
                .write(scope)
                .put(
                    PatientRows.of(asked.patient()).at(PatientRows.PROFILE),
                    profile.active(invitations.now()),
                    Condition.ifVersion(stored.version())),
            entry)
        .publish(new CareEvent.PatientJoined(asked.patient()))
        .commit()
        .orConflict("The patient changed at the same moment.", "Try again.");
  }
}
