package academy.aligned.tenancy.address;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.tenancy.PlatformAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are free. The directory knows exact names; the looks of names lie among the
 * platform's own rows, so that two that look alike cannot both be had.
 */
public record AddressBook(
    TenantTable table, Directory directory, PlatformAddress platform, InstantSource clock) {
  private static final Duration CLAIM_TAKES_AT_MOST = Duration.ofMinutes(10);
  private static final List<String> ENDINGS =
      List.of("care", "practice", "health", "wellness", "studio", "2", "3", "4", "5");

  /** An address somebody typed: whether it is free, and if not, why and what is. */
  public record SubdomainAnswer(
      String name, boolean available, @Nullable String reason, @Nullable String suggestion) {}

  record Held(TenantId practice, String label, Instant at) {
    boolean by(TenantId other) {
      return practice.equals(other);
    }
  }

  public SubdomainAnswer look(TenantScope scope, String typed) {
    return look(scope, typed, TenantId.PLATFORM);
  }

  /** As it is for a practice, to which its own hold of a name is no obstacle. */
  public SubdomainAnswer look(TenantScope scope, String typed, TenantId practice) {
    onlyOnPlatform(scope);
    Subdomain wanted = Subdomain.typed(typed);
    Optional<String> reason = wanted.refusal().or(() -> taken(scope, wanted, practice));
    return new SubdomainAnswer(
        wanted.label(),
        reason.isEmpty(),
        reason.orElse(null),
        reason
            .flatMap(_ -> suggestion(scope, wanted, practice))
            .map(Subdomain::label)
            .orElse(null));
  }

  private Optional<Subdomain> suggestion(TenantScope scope, Subdomain wanted, TenantId practice) {
    Subdomain slug = wanted.slug();
    return Stream.concat(Stream.of(slug), ENDINGS.stream().map(slug::with))
        .filter(near -> near.refusal().isEmpty() && taken(scope, near, practice).isEmpty())
        .findFirst();
  }

  private Optional<String> taken(TenantScope scope, Subdomain wanted, TenantId practice) {
    if (directory.site(platform.hostOf(wanted.label())).isPresent()) {
      return Optional.of("Another practice has this name.");
    }
    return table
        .get(scope, key(wanted))
        .filter(row -> !row.as(Held.class).by(practice) && stands(row))
        .map(_ -> "It can be mistaken for another practice's name.");
  }

  /** Holds the look of a name for a practice; false if another one has it. */
  public boolean hold(TenantScope scope, String label, TenantId practice) {
    onlyOnPlatform(scope);
    Key key = key(new Subdomain(label));
    Optional<Row> row = table.get(scope, key);
    if (row.filter(held -> held.as(Held.class).by(practice)).isPresent()) {
      return true;
    }
    return row.filter(this::stands).isEmpty()
        && table
            .write(scope)
            .put(
                key,
                new Held(practice, label, clock.instant()),
                Condition.ifVersion(row.map(Row::version).orElse(0)))
            .commit()
            .done();
  }

  /** Gives a held name back when the claim did not come about. */
  public void release(TenantScope scope, String label, TenantId practice) {
    Key key = key(new Subdomain(label));
    table
        .get(scope, key)
        .filter(row -> row.as(Held.class).by(practice))
        .ifPresent(_ -> table.write(scope).delete(key).commit());
  }

  /** A hold without a practice ends by itself: its claim broke off. */
  private boolean stands(Row row) {
    Held held = row.as(Held.class);
    return clock.instant().isBefore(held.at().plus(CLAIM_TAKES_AT_MOST))
        || directory.practice(held.practice()).isPresent();
  }

  private static Key key(Subdomain wanted) {
    return Partition.of("ADDRESS", wanted.skeleton()).at("HELD");
  }

  private static void onlyOnPlatform(TenantScope scope) {
    if (!scope.tenant().equals(TenantId.PLATFORM)) {
      throw Problem.missing();
    }
  }
}
