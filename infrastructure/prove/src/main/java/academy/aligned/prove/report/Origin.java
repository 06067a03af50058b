package academy.aligned.prove.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where and from what a report comes; the same seed and commit make the same attacks. */
public record Origin(String date, long seed, String commit, String at, String java) {
  public static Origin of(long seed, String at) {
    return new Origin(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        seed,
        System.getProperty("aligned.commit", "unknown"),
        at,
        Runtime.version().toString());
  }
}
