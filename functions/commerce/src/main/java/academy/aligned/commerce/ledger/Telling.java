package academy.aligned.commerce.ledger;

import academy.aligned.commerce.entitlement.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a purchase.
 *
 * @param evidence the event itself where it is one; it is told once only
 * @param notice what the buyer is written of though it changes nothing
 */
public record Telling(List<Fact> facts, @Nullable Evidence evidence, @Nullable Notice notice) {

  public static Telling of(Fact... facts) {
    return new Telling(List.of(facts), null, null);
  }

  /** An event as it came, kept to show why something was done. */
  public record Evidence(String event, String type, Instant at, String version, String packed) {}

  /** Something worth a letter that opens and shuts nothing. */
  public sealed interface Notice {
    record TrialEnds(Instant at) implements Notice {}

    /** {@code email} agreed to be written to. */
    record Abandoned(String email, @Nullable String link) implements Notice {}
  }

  /** What became of it. */
  public enum Heard {
    NEW,
    KNOWN,
    /** There is no such purchase, or what is told is not of it. */
    FOREIGN
  }
}
