package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.tenancy.branding.Brands;
import academy.aligned.tenancy.onboarding.progress.Step;
import academy.aligned.tenancy.plan.Plans;
import academy.aligned.tenancy.profile.Profile;
import academy.aligned.tenancy.profile.Profiles;
import academy.aligned.tenancy.profile.Profiles.LibraryStart;
import java.time.InstantSource;
import java.util.Optional;

/** What each step does. Each may be done twice. */
public record Work(
    Profiles profiles,
    Brands brands,
    Plans plans,
    Directory directory,
    String libraryEdition,
    InstantSource clock) {

  /** Does a step, or answers the event by which another context is asked to do it. */
  Optional<Event> take(TenantScope scope, Step step, PracticeOpened opened) {
    return switch (step) {
      case RESERVE_ADDRESS -> Optional.empty();
      case CREATE_PRACTICE -> create(scope, opened);
      case SEED_LIBRARY -> {
        profiles.start(scope, new LibraryStart(libraryEdition, clock.instant()));
        yield Optional.empty();
      }
      case PUBLISH_APP -> Optional.of(brands.changed(scope));
      case WELCOME_MAIL ->
          Optional.of(
              new PracticeReady(address(opened), opened.ownerName(), opened.name(), opened.host()));
    };
  }

  /** The owner's address as it is now: it may have been mended since she opened the practice. */
  private String address(PracticeOpened opened) {
    return directory
        .person(opened.owner())
        .map(Person::email)
        .filter(email -> !email.isEmpty())
        .orElse(opened.email());
  }

  private Optional<Event> create(TenantScope scope, PracticeOpened opened) {
    profiles.make(
        scope,
        new Profile(
            opened.name(),
            opened.host(),
            opened.discipline(),
            opened.country(),
            opened.timeZone(),
            opened.locale(),
            opened.owner(),
            clock.instant()));
    plans.start(scope, clock.instant());
    brands.start(scope, opened.name());
    return Optional.empty();
  }
}
