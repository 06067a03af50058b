package academy.aligned.local.cognito.users;

import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Five failed sign-ins lock a name for a second, each further one twice as long, at most a quarter
 * of an hour; as long without a try forgets them. Names nobody has are locked alike.
 */
public final class Lockout {
  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** Failures in a row, and when the last was counted. */
  record Failures(int count, Instant last) {
    Duration delay() {
      return count < FREE
          ? Duration.ZERO
          : min(Duration.ofSeconds(1L << Math.min(count - FREE, 20)), LONGEST);
    }

    private static Duration min(Duration one, Duration other) {
      return one.compareTo(other) < 0 ? one : other;
    }
  }

  private final Shelf<Failures> shelf;
  private final InstantSource clock;

  public Lockout(Records records, InstantSource clock) {
    this.shelf = new Shelf<>(records, Kind.LOCKOUT, Failures.class);
    this.clock = clock;
  }

  /** Counts a try before it is judged, so that tries at the same moment are counted too. */
  public void attempt(String name) {
    var now = clock.instant();
    var held = shelf.find(key(name));
    var before = held.map(Shelf.Held::value).orElse(new Failures(0, now));
    if (now.isBefore(before.last().plus(before.delay()))) {
      throw Refusal.notAuthorized("Password attempts exceeded");
    }
    var forgotten = !now.isBefore(before.last().plus(LONGEST));
    var failures = new Failures(forgotten ? 1 : before.count() + 1, now);
    var version = held.map(Shelf.Held::version).orElse(0L);
    if (!shelf.commit(shelf.put(key(name), version, failures, now.plus(LONGEST.multipliedBy(3))))) {
      attempt(name);
    }
  }

  public void succeeded(String name) {
    shelf.find(key(name)).ifPresent(held -> shelf.commit(shelf.remove(held)));
  }

  private static String key(String name) {
    return Opaque.hash(name.toLowerCase(Locale.ROOT));
  }
}
