package academy.aligned.testkit.world;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Practice;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the directory with practices and people, each world its own. */
final class People {
  private static final PlatformScope WHY = new PlatformScope("a test's people", "test");

  private final Ground ground;
  private final World<?> world;

  People(Ground ground, World<?> world) {
    this.ground = ground;
    this.world = world;
  }

  Site practice(String name) {
    String id = ground.ids().next().replace("-", "");
    TenantId tenant = new TenantId(id.substring(id.length() - 12));
    String host = name + "-" + tenant + ".aligned.localhost";
    Persona owner = person("owner of " + name);
    ground
        .directory()
        .claim(
            WHY,
            new Practice(
                tenant, host, name, owner.userId(), Doorkeeper.Site.Status.OPEN, Feature.all()),
            new TenancyEvent.OnboardingStepDue("TEST"));
    world.plumbing().published().take();
    Membership place = new Membership(tenant, name, host, Set.of(Role.PRACTITIONER), null);
    return new Site(
        tenant,
        host,
        owner,
        member("practitioner of " + name, place, null),
        member("editor of " + name, writing(place), null),
        member("ana of " + name, place, new PatientId(ground.ids().next())),
        member("ben of " + name, place, new PatientId(ground.ids().next())),
        world);
  }

  /** The platform is a tenant too; all worlds of a JVM share it. */
  void platform() {
    UserId nobody = new UserId("00000000-0000-4000-8000-000000000000");
    var platform =
        new Practice(
            TenantId.PLATFORM,
            World.PLATFORM_HOST,
            "Aligned Academy",
            nobody,
            Doorkeeper.Site.Status.OPEN,
            Feature.all());
    ground.directory().claim(WHY, platform, new TenancyEvent.OnboardingStepDue("TEST"));
    world.plumbing().published().take();
  }

  private static Membership writing(Membership place) {
    return new Membership(
        place.tenant(), place.name(), place.host(), Set.of(Role.CONTENT_EDITOR), null);
  }

  /** Somebody with a role on the platform itself. */
  Persona onPlatform(String name, Role role) {
    Persona person = person(name);
    var place =
        new Membership(
            TenantId.PLATFORM, "Aligned Academy", World.PLATFORM_HOST, Set.of(role), null);
    ground.directory().join(WHY, person.userId(), place);
    return person;
  }

  private Persona member(String name, Membership place, @Nullable PatientId patient) {
    Persona person = person(name);
    Set<Role> roles = patient == null ? place.roles() : Set.of(Role.PATIENT);
    ground
        .directory()
        .join(
            WHY,
            person.userId(),
            new Membership(place.tenant(), place.name(), place.host(), roles, patient));
    return new Persona(name, person.user(), person.email(), patient);
  }

  Persona person(String name) {
    UserId user = new UserId(ground.ids().next());
    String email = name.replace(' ', '.') + "@example.org";
    ground.directory().remember(WHY, user, email, name);
    return new Persona(name, user, email, null);
  }
}
