package academy.aligned.care.roster.admission;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.roster.admission.Claim.Claimed;
import academy.aligned.care.roster.invitation.Invitations;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.ZoneId;

/**
 * "That is me." With the e-mail that was invited she is a patient at once; with another one a
 * practitioner has to vouch for her. Said twice by the same person, it is answered the same.
 */
public record ClaimInvitation(
    TenantTable table, RosterStore roster, Invitations invitations, Directory directory)
    implements Handler<AccountScope, Claim, Claimed> {

  @Override
  public Claimed handle(AccountScope scope, Claim claim) {
    Invitations.Found found = invitations.find(scope, claim.token());
    Memberships memberships = new Memberships(directory);
    Person person = memberships.person(scope.user());
    PatientProfile next = found.profile();
    if (!scope.user().equals(next.user())) {
      mustBeOpen(found);
      memberships.mustBeFree(person, scope, found.patient());
      next = claimed(found.profile(), person, claim);
      store(scope, found, next);
    }
    if (next.status() == PatientStatus.ACTIVE) {
      memberships.admit(person, scope, found.patient());
    }
    return new Claimed(found.patient(), next.status());
  }

  private static void mustBeOpen(Invitations.Found found) {
    if (found.profile().user() != null) {
      throw Problem.conflict(
          "This invitation has been used.", "Sign in with the address you used it with.");
    }
    if (!found.open()) {
      throw Problem.conflict("This invitation is over.", "Ask your practice for a new one.");
    }
  }

  private PatientProfile claimed(PatientProfile profile, Person person, Claim claim) {
    ZoneId zone = claim.zone();
    PatientProfile claimed = profile.claimed(person.user(), zone == null ? null : zone.getId());
    return person.email().equalsIgnoreCase(profile.email())
        ? claimed.active(invitations.now())
        : claimed;
  }

  private void store(AccountScope scope, Invitations.Found found, PatientProfile next) {
    Write write =
        table
            .write(scope)
            .put(
                PatientRows.of(found.patient()).at(PatientRows.PROFILE),
                next,
                Condition.ifVersion(found.version()));
    roster.put(write, roster.get(scope, found.patient()).with(next.status()));
    if (next.status() == PatientStatus.ACTIVE) {
      write.publish(new CareEvent.PatientJoined(found.patient()));
    }
    write.commit().orConflict("Somebody used this invitation just now.", "Open the link again.");
  }
}
