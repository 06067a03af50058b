package academy.aligned.care.roster.invitation;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.TenantTable;
import java.util.Locale;
import java.util.Objects;

/** Puts somebody on the roster and sends her the link. Sent twice, it is done once. */
public record InvitePatient(TenantTable table, RosterStore roster, Invitations invitations)
    implements Handler<PractitionerScope, NewPatient, RosterRow> {

  @Override
  public RosterRow handle(PractitionerScope scope, NewPatient asked) {
    String token = invitations.newToken(scope);
    PatientProfile profile = profile(asked, invitations.hash(scope, token));
    RosterEntry entry = RosterEntry.of(asked.patient(), profile);
    var write = invitations.add(table.write(scope), scope, asked.patient(), profile, token);
    write.put(
        PatientRows.of(asked.patient()).at(PatientRows.PROFILE), profile, Condition.ifAbsent());
    return roster.put(write, entry).commit().done() ? entry.row() : known(scope, asked, profile);
  }

  private PatientProfile profile(NewPatient asked, String hash) {
    return new PatientProfile(
        asked.name().strip(),
        asked.email().strip().toLowerCase(Locale.ROOT),
        PatientStatus.INVITED,
        Objects.requireNonNullElse(asked.phase(), Phase.INTAKE),
        asked.condition(),
        invitations.now(),
        null,
        null,
        null,
        hash,
        null,
        null);
  }

  private RosterRow known(PractitionerScope scope, NewPatient asked, PatientProfile profile) {
    PatientProfile there = invitations.profile(scope, asked.patient()).as(PatientProfile.class);
    if (!there.email().equals(profile.email()) || !there.name().equals(profile.name())) {
      throw Problem.conflict(
          "This patient's id belongs to somebody else here.", "Invite with a new id.");
    }
    return roster.get(scope, asked.patient()).row();
  }
}
