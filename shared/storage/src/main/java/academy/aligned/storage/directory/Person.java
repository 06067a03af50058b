package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Access;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.List;
import java.util.Optional;

/** Somebody who can sign in. The e-mail is verified. */
public record Person(
    UserId user, String email, String name, Access access, List<Membership> memberships) {
  public Optional<Membership> in(TenantId tenant) {
    return memberships.stream().filter(place -> place.tenant().equals(tenant)).findFirst();
  }
}
