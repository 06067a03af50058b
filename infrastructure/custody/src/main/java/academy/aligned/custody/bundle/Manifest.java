package academy.aligned.custody.bundle;

import java.util.List;
import java.util.Map;

/**
 * What a bundle holds. It says nothing of when and where it was written, so that two bundles of the
 * same practice are the same bytes.
 *
 * @param keys the names that may be others in another installation
 */
public record Manifest(
    int format, int schema, Keys keys, Map<String, Long> counts, List<Entry> entries) {
  /** What this program writes, and the newest that it reads. */
  public static final int FORMAT = 1;

  /** The newest version of rows that it knows. */
  public static final int SCHEMA = 1;

  public static final String NAME = "manifest.json";

  /** The practice's own names; its people's are in {@code people.ndjson}. */
  public record Keys(String tenant, String host) {}

  /** One entry; {@code lines} is 0 for a file. */
  public record Entry(String name, String sha256, long bytes, long lines) {}
}
