package academy.aligned.local.cognito.codes;

import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.users.Opaque;
import academy.aligned.local.cognito.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How many codes a name may ask for in an hour; a name nobody has is counted alike. */
public final class Allowance {
  private static final int CODES = 20;
  private static final Duration WINDOW = Duration.ofHours(1);

  /** Codes asked for since the window began. */
  record Asked(int count, Instant since) {}

  private final Shelf<Asked> shelf;
  private final InstantSource clock;

  public Allowance(Records records, InstantSource clock) {
    this.shelf = new Shelf<>(records, Kind.ALLOWANCE, Asked.class);
    this.clock = clock;
  }

  public void take(Purpose purpose, String name) {
    var now = clock.instant();
    var key = Opaque.hash(name.toLowerCase(Locale.ROOT)) + "#" + purpose;
    var held = shelf.find(key);
    var asked =
        held.map(Shelf.Held::value)
            .filter(it -> now.isBefore(it.since().plus(WINDOW)))
            .orElse(new Asked(0, now));
    if (asked.count() >= CODES) {
      throw Refusal.limit();
    }
    var next = new Asked(asked.count() + 1, asked.since());
    var version = held.map(Shelf.Held::version).orElse(0L);
    if (!shelf.commit(shelf.put(key, version, next, asked.since().plus(WINDOW)))) {
      take(purpose, name);
    }
  }
}
