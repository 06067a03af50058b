package academy.aligned.tenancy.identity.account;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Person;
import academy.aligned.tenancy.identity.Reception;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who one is, here and elsewhere. */
public record ShowMe(Reception reception)
    implements Handler<AccountScope, Handler.Nothing, ShowMe.Me> {

  public record Me(
      UserId user, String email, String name, Here here, List<PracticeOfMine> memberships) {}

  public record Here(TenantId practice, List<Role> roles, @Nullable PatientId patient) {}

  public record PracticeOfMine(TenantId practice, String name, String host, List<Role> roles) {}

  @Override
  public Me handle(AccountScope scope, Handler.Nothing nothing) {
    Person person = reception.person(scope);
    Optional<Membership> here = person.in(scope.tenant());
    return new Me(
        person.user(),
        person.email(),
        person.name(),
        new Here(
            scope.tenant(),
            here.map(ShowMe::roles).orElse(List.of()),
            here.map(Membership::patient).orElse(null)),
        person.memberships().stream().map(ShowMe::mine).toList());
  }

  private static PracticeOfMine mine(Membership place) {
    return new PracticeOfMine(place.tenant(), place.name(), place.host(), roles(place));
  }

  private static List<Role> roles(Membership place) {
    return place.roles().stream().sorted().toList();
  }
}
