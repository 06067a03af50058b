package academy.aligned.custody.tenant;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What of a practice goes into a bundle and what stays, in this one place. It stays: facts on their
 * way to the bus (they were told, and must not be told again), marks that a mail was sent,
 * invitations (their links are signed with the installation's secret), which copies were made of it
 * (they lie here and nowhere else), and what is past its time. Secrets, sessions, passwords and
 * counts of tries lie in no table of a practice.
 */
public final class Travels {
  private static final String FACT = "evt";
  private static final String OUTBOX = "E#";
  private static final Set<String> BOUND = Set.of("MAIL", "INV", "COPIES");

  private Travels() {}

  /** Whether the row goes into a bundle; {@code partition} is without the practice. */
  public static boolean row(String partition, Map<String, AttributeValue> item, Instant now) {
    return !passing(item, now) && kind(partition, item);
  }

  /** Whether rows of this kind go into bundles, whatever their time. */
  public static boolean kind(String partition, Map<String, AttributeValue> item) {
    return !item.get("sk").s().startsWith(OUTBOX)
        && !BOUND.contains(partition.replaceFirst("#.*", ""));
  }

  /** Whether a row is only on its way: told already, or past its time. */
  public static boolean passing(Map<String, AttributeValue> item, Instant now) {
    AttributeValue ttl = item.get("ttl");
    return item.get("sk").s().startsWith(OUTBOX)
        || (ttl != null && Long.parseLong(ttl.n()) <= now.getEpochSecond());
  }

  /** Whether this part of a row goes with it. */
  public static boolean value(String name) {
    return !name.equals(FACT);
  }
}
