package academy.aligned.custody.bundle;

import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** Stands for the whole bundle: equal for bundles that hold the same. */
  public String sum() {
    return Sha256.hex(written(), 32);
  }

  /** The one way to write it; the last value is a hash of all others. */
  byte[] written() {
    Map<String, Object> ordered = new TreeMap<>();
    ordered.put("format", format);
    ordered.put("schema", schema);
    ordered.put("keys", keys);
    ordered.put("counts", new TreeMap<>(counts));
    ordered.put("entries", entries);
    ordered.put("sum", Sha256.hex(Json.MAPPER.writeValueAsBytes(ordered), 32));
    return (Json.MAPPER.writeValueAsString(ordered) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
