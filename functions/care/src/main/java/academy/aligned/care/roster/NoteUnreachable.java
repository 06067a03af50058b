package academy.aligned.care.roster;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.NotificationsEvent.PatientUnreachable;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.TenantTable;

/** Mails to a patient come back: who treats her must know, for she hears of no new plan. */
public record NoteUnreachable(TenantTable table) implements EventHandler<PatientUnreachable> {

  @Override
  public void on(JobScope scope, Envelope<PatientUnreachable> event) {
    Key key = PatientRows.of(event.data().patient()).at(PatientRows.PROFILE);
    table
        .get(scope, key)
        .filter(row -> concerned(row.as(PatientProfile.class), event))
        .ifPresent(
            row ->
                table
                    .write(scope)
                    .put(
                        key,
                        row.as(PatientProfile.class).unreachable(event.at()),
                        Condition.ifVersion(row.version()))
                    .commit()
                    .orConflict("The patient changed at the same moment.", "Try again."));
  }

  /** Not one who has been invited anew since. */
  private static boolean concerned(PatientProfile profile, Envelope<PatientUnreachable> event) {
    return profile.email().equalsIgnoreCase(event.data().email())
        && profile.mailLostAt() == null
        && !profile.invitedAt().isAfter(event.at());
  }
}
