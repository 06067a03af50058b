package academy.aligned.tenancy.onboarding;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.directory.Practice;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.address.AddressBook;
import academy.aligned.tenancy.fields.Country;
import academy.aligned.tenancy.fields.TimeZone;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.plan.Tier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Claims an address for a new practice; all else follows from the event that rides on it. */
public record OpenPractice(
    Directory directory, AddressBook book, Reception reception, PlatformAddress platform)
    implements Handler<AccountScope, OpenPractice.NewPractice, Onboarding> {
  private static final int MOST_OWNED = 5;

  public record NewPractice(
      @NotNull TenantId practice,
      @NotBlank @Size(max = 80) String name,
      @NotBlank @Size(max = 80) String subdomain,
      @NotBlank @Size(max = 60) String discipline,
      @NotNull @Country String country,
      @NotNull @TimeZone String timeZone,
      @NotNull
          @Pattern(
              regexp = "[a-z]{2,3}(-[A-Z]{2})?",
              message = "must be a language such as en or fr-CA")
          String locale) {}

  @Override
  public Onboarding handle(AccountScope scope, NewPractice wanted) {
    Person owner = reception.person(scope);
    String label = wanted.subdomain().strip().toLowerCase(java.util.Locale.ROOT);
    Practice practice =
        new Practice(
            wanted.practice(),
            platform.hostOf(label),
            wanted.name().strip(),
            scope.user(),
            Site.Status.OPENING,
            Tier.TRIAL.features());
    if (openedBefore(practice)) {
      return Onboarding.of(practice, platform, Optional.empty());
    }
    refuseTooMany(owner);
    var answer = book.look(scope, label, wanted.practice());
    boolean held = answer.available() && book.hold(scope, label, wanted.practice());
    if (!held || !claim(scope, practice, wanted, owner)) {
      book.release(scope, label, wanted.practice());
      throw taken(held ? book.look(scope, label, wanted.practice()) : answer);
    }
    return Onboarding.of(practice, platform, Optional.empty());
  }

  /** The same command sent twice; an id that somebody else has is told like a taken address. */
  private boolean openedBefore(Practice practice) {
    Optional<Practice> known = directory.practice(practice.tenant());
    boolean same =
        known
            .filter(it -> it.host().equals(practice.host()) && it.owner().equals(practice.owner()))
            .isPresent();
    if (!same && (known.isPresent() || practice.tenant().equals(TenantId.PLATFORM))) {
      throw Problem.conflict("This practice id is in use.", "Make a new id and send it again.");
    }
    return same;
  }

  private static void refuseTooMany(Person owner) {
    long owned =
        owner.memberships().stream().filter(place -> place.roles().contains(Role.OWNER)).count();
    if (owned >= MOST_OWNED) {
      throw Problem.forbidden(
          "You own %d practices already.".formatted(owned), "Write to us to open another.");
    }
  }

  private boolean claim(AccountScope scope, Practice practice, NewPractice wanted, Person owner) {
    return directory.claim(
        PlatformScope.because("opens a practice", scope),
        practice,
        new PracticeOpened(
            scope.user(),
            owner.email(),
            owner.name(),
            practice.name(),
            practice.host(),
            wanted.discipline().strip(),
            wanted.country(),
            wanted.timeZone(),
            wanted.locale()));
  }

  private static Problem taken(AddressBook.SubdomainAnswer answer) {
    String reason = answer.reason() == null ? "Another practice has this name." : answer.reason();
    String mend =
        answer.suggestion() == null ? "Try another name." : "Take " + answer.suggestion() + ".";
    return Problem.invalid(List.of(new FieldError("subdomain", reason)), mend);
  }
}
