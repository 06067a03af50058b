package academy.aligned.testkit.world;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import java.util.EnumSet;
import java.util.Optional;

/** The seeded fault of a door that asks nobody: whoever is signed in is everything everywhere. */
record Anybody(Directory directory) implements Doorkeeper {
  @Override
  public Optional<Site> site(String host) {
    return directory.site(host);
  }

  @Override
  public Standing standing(UserId user, TenantId tenant) {
    PatientId patient =
        directory
            .person(user)
            .flatMap(person -> person.memberships().stream().findFirst())
            .map(Membership::patient)
            .orElse(new PatientId(user.value()));
    return new Standing(
        EnumSet.allOf(Role.class),
        patient == null ? new PatientId(user.value()) : patient,
        Access.FREE);
  }
}
