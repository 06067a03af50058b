package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the directory's answers for at most a minute, so that a right that was taken away ends
 * within one. A no is not remembered: somebody who just joined must not wait.
 */
public final class CachedDoorkeeper implements Doorkeeper {
  private static final Duration OLDEST = Duration.ofSeconds(60);
  private static final int MOST = 20_000;

  private final Directory directory;
  private final InstantSource clock;
  private final Map<String, Kept<Site>> sites = new ConcurrentHashMap<>();
  private final Map<Place, Kept<Standing>> standings = new ConcurrentHashMap<>();

  public CachedDoorkeeper(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  private record Place(UserId user, TenantId tenant) {}

  private record Kept<T>(T value, Instant until) {}

  @Override
  public Optional<Site> site(String host) {
    Kept<Site> kept = sites.get(host);
    if (kept != null && fresh(kept)) {
      return Optional.of(kept.value());
    }
    Optional<Site> site = directory.site(host);
    site.filter(found -> found.status() != Site.Status.OPENING)
        .ifPresent(found -> keep(sites, host, found));
    return site;
  }

  @Override
  public Standing standing(UserId user, TenantId tenant) {
    Place place = new Place(user, tenant);
    Kept<Standing> kept = standings.get(place);
    if (kept != null && fresh(kept)) {
      return kept.value();
    }
    Standing standing =
        directory.person(user).map(person -> standing(person, tenant)).orElse(Standing.NONE);
    if (!standing.roles().isEmpty()) {
      keep(standings, place, standing);
    }
    return standing;
  }

  private static Standing standing(Person person, TenantId tenant) {
    return person
        .in(tenant)
        .map(found -> new Standing(found.roles(), found.patient(), person.access()))
        .orElseGet(() -> new Standing(Set.of(), null, person.access()));
  }

  private <K, V> void keep(Map<K, Kept<V>> cache, K key, V value) {
    if (cache.size() > MOST) {
      cache.clear();
    }
    cache.put(key, new Kept<>(value, clock.instant().plus(OLDEST)));
  }

  private boolean fresh(Kept<?> kept) {
    Instant now = clock.instant();
    return now.isBefore(kept.until()) && !now.isBefore(kept.until().minus(OLDEST));
  }
}
