package academy.aligned.tenancy.identity.account;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Person;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.identity.Reception;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who one is, here and elsewhere. */
public record ShowMe(Reception reception, Directory directory, PlatformAddress platform)
    implements Handler<AccountScope, Handler.Nothing, ShowMe.Me> {

  public record Me(
      UserId user, String email, String name, Here here, List<PracticeOfMine> memberships) {}

  public record Here(TenantId practice, List<Role> roles, @Nullable PatientId patient) {}

  /** One of her places; {@code url} is where it is, whatever host and port she asks from. */
  public record PracticeOfMine(
      TenantId practice, String name, String host, String url, List<Role> roles) {}

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
        person.memberships().stream().flatMap(place -> mine(place).stream()).toList());
  }

  /** By the name it has today; the membership knows the one it had when it was made. */
  private Optional<PracticeOfMine> mine(Membership place) {
    return directory
        .practice(place.tenant())
        .map(
            practice ->
                new PracticeOfMine(
                    practice.tenant(),
                    practice.name(),
                    practice.host(),
                    platform.url(practice.host()),
                    roles(place)));
  }

  private static List<Role> roles(Membership place) {
    return place.roles().stream().sorted().toList();
  }
}
