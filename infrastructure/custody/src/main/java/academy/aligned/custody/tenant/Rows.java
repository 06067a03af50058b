package academy.aligned.custody.tenant;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.Line;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A practice's rows as lines of a bundle, where keys say nothing of the practice, and back. A
 * neighbour whose id only begins alike is somebody else.
 */
public record Rows(TenantId tenant) {
  private static final Set<String> KEYS = Set.of("pk", "sk", "gsi1pk", "gsi1sk");

  private String own() {
    return "T#" + tenant;
  }

  public boolean own(String partition) {
    return partition.equals(own()) || partition.startsWith(own() + "#");
  }

  /** The partition without the practice; empty for its own. */
  public String within(String partition) {
    if (!own(partition)) {
      throw new Refused("The key " + partition + " is not of " + tenant + ".");
    }
    return partition.substring(Math.min(partition.length(), own().length() + 1));
  }

  public Line line(String context, Map<String, AttributeValue> item) {
    String partition = within(item.get("pk").s());
    String sort = item.get("sk").s();
    Map<String, AttributeValue> line = new HashMap<>(values(item));
    line.put("partition", AttributeValue.fromS(partition));
    line.put("sort", AttributeValue.fromS(sort));
    if (item.containsKey("gsi1pk")) {
      line.put(
          "index",
          AttributeValue.fromM(
              Map.of(
                  "partition", AttributeValue.fromS(within(item.get("gsi1pk").s())),
                  "sort", item.get("gsi1sk"))));
    }
    return new Line(entry(context, partition), partition, sort, Plain.line(line));
  }

  private static String entry(String context, String partition) {
    String kind = partition.replaceFirst("#.*", "").toLowerCase(Locale.ROOT);
    return "rows/%s/%s.ndjson".formatted(context, kind.isEmpty() ? "practice" : kind);
  }

  private static Map<String, AttributeValue> values(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> values = new HashMap<>();
    item.forEach(
        (name, value) -> {
          if (!KEYS.contains(name) && Travels.value(name)) {
            values.put(name, value);
          }
        });
    return Map.of("values", AttributeValue.fromM(values));
  }

  /** The item that a line tells of; values that would be keys, or facts for the bus, are forged. */
  public Map<String, AttributeValue> item(Map<String, AttributeValue> line) {
    Map<String, AttributeValue> item = new HashMap<>(line.get("values").m());
    if (item.keySet().stream().anyMatch(name -> KEYS.contains(name) || !Travels.value(name))) {
      throw new Refused("A row's values hold a key or a fact, which no export writes.");
    }
    item.put("pk", key(line.get("partition")));
    item.put("sk", line.get("sort"));
    if (line.containsKey("index")) {
      item.put("gsi1pk", key(line.get("index").m().get("partition")));
      item.put("gsi1sk", line.get("index").m().get("sort"));
    }
    return item;
  }

  private AttributeValue key(AttributeValue within) {
    return AttributeValue.fromS(within.s().isEmpty() ? own() : own() + "#" + within.s());
  }
}
