package academy.aligned.local.seed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Ids that follow from names, so that seeding twice makes nothing twice. */
public final class SeedIds {
  private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

  private SeedIds() {}

  /** A UUIDv7 whose random part is the hash of the name. */
  public static String of(String name) {
    return of(name, EPOCH);
  }

  static String of(String name, Instant at) {
    UUID hash = UUID.nameUUIDFromBytes(("aligned/" + name).getBytes(StandardCharsets.UTF_8));
    long high = (at.toEpochMilli() << 16) | 0x7000L | (hash.getMostSignificantBits() & 0xFFFL);
    return new UUID(high, hash.getLeastSignificantBits()).toString();
  }
}
