package academy.aligned.kernel.ids;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDv7 (RFC 9562): sortable by the injected clock, unguessable by the injected source. */
public record Ids(InstantSource clock, RandomGenerator random) {
  public String next() {
    long time = clock.millis() << 16;
    long high = time | 0x7000L | (random.nextInt() & 0xFFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}
