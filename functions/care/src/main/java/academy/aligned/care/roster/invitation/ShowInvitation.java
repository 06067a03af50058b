package academy.aligned.care.roster.invitation;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.roster.invitation.Invitation.State;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a link's holder sees before she signs in. */
public record ShowInvitation(Invitations invitations)
    implements Handler<VisitorScope, ShowInvitation.Link, Invitation> {

  /** A link somebody holds. */
  public record Link(@NotNull @Size(min = 10, max = 100) String token) {}

  @Override
  public Invitation handle(VisitorScope scope, Link link) {
    Invitations.Found found = invitations.find(scope, link.token());
    PatientProfile profile = found.profile();
    State state = profile.user() != null ? State.USED : found.open() ? State.OPEN : State.EXPIRED;
    return new Invitation(
        scope.tenant(),
        invitations.practice(scope).name(),
        profile.firstName(),
        hint(profile.email()),
        state);
  }

  private static String hint(String email) {
    int at = email.indexOf('@');
    return email.charAt(0) + "•••" + email.substring(at);
  }
}
