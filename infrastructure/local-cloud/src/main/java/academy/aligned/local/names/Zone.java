package academy.aligned.local.names;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/**
 * The records that somebody made, in a file that may be written by hand while the cloud is up:
 * {@code {"book.localhost": {"CNAME": ["own-domains.localhost"]}}}.
 */
public final class Zone {
  private final WholeFile file;
  private final Map<String, Map<String, List<String>>> fixed;

  public Zone(WholeFile file, Map<String, Map<String, List<String>>> fixed) {
    this.file = file;
    this.fixed = Map.copyOf(fixed);
  }

  /** All records of all names. */
  public Map<String, Map<String, List<String>>> records() {
    Map<String, Map<String, List<String>>> all = new TreeMap<>(written());
    all.putAll(fixed);
    return all;
  }

  private Map<String, Map<String, List<String>>> written() {
    return file.text()
        .map(text -> Json.TOLERANT.readValue(text, new TypeReference<Records>() {}))
        .orElseGet(Records::new);
  }

  /** The file's content. */
  private static final class Records extends TreeMap<String, Map<String, List<String>>> {
    private static final long serialVersionUID = 1;
  }

  Map<String, List<String>> of(String name) {
    return records().getOrDefault(name.toLowerCase(Locale.ROOT), Map.of());
  }

  /** Makes a record, or takes it away if there is nothing in it. */
  public synchronized void put(String name, String type, List<String> values) {
    Map<String, Map<String, List<String>>> all = new TreeMap<>(written());
    Map<String, List<String>> records = new TreeMap<>(all.getOrDefault(name, Map.of()));
    if (values.isEmpty()) {
      records.remove(type);
    } else {
      records.put(type, List.copyOf(values));
    }
    all.put(name.toLowerCase(Locale.ROOT), records);
    file.write(Json.MAPPER.writeValueAsString(all));
  }

  /** Whether a host leads to another, as CloudFront looks before it has a certificate made. */
  public boolean leads(String host, String target) {
    List<String> alias = of(host).getOrDefault("CNAME", List.of());
    List<String> addresses = of(host).getOrDefault("A", List.of());
    return alias.contains(target)
        || (!addresses.isEmpty() && of(target).getOrDefault("A", List.of()).containsAll(addresses));
  }
}
