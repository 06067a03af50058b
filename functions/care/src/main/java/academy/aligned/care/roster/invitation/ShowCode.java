package academy.aligned.care.roster.invitation;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.Objects;

/** For the patient who sits at the desk: a link beside the mailed one, whichever is used first. */
public record ShowCode(Invitations invitations)
    implements Handler<PractitionerScope, OfPatient, ShowCode.JoinCode> {

  /**
   * A link to show on a screen, for the patient's phone to scan.
   *
   * @param link leads to the practice's own host; works once, as the mailed one
   * @param expires half an hour from now at the least
   */
  public record JoinCode(String link, Instant expires) {}

  @Override
  public JoinCode handle(PractitionerScope scope, OfPatient asked) {
    PatientProfile profile = invitations.profile(scope, asked.patient()).as(PatientProfile.class);
    if (profile.status() != PatientStatus.INVITED) {
      throw Problem.conflict(
          profile.firstName() + " has used the invitation already.", "There is nothing to scan.");
    }
    return invitations.code(scope, asked.patient(), Objects.requireNonNull(profile.invitation()));
  }
}
