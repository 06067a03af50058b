package academy.aligned.prove.story;

import academy.aligned.kernel.door.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What was seen of one practice in its own people's traffic: ids by the names they go by,
 * addresses, cursors, tags. Nobody lists them: whatever a new endpoint shows or takes is in here
 * too.
 */
public final class Ledger {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_~.-]{0,400}");
  private static final Pattern UNGUESSABLE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}");
  private static final Pattern ADDRESS = Pattern.compile("(https?://|/media/)\\S+");

  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, Set<String>> gone = new LinkedHashMap<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  /** What a path says, by its template. */
  public void path(Path template, String path) {
    template
        .match(Path.split(path.replaceFirst("\\?.*", "")))
        .ifPresent(places -> places.forEach(this::note));
  }

  /** What was deleted there is kept apart. */
  public void deleted(Path template, String path) {
    template
        .match(Path.split(path))
        .ifPresent(
            places ->
                places.forEach(
                    (name, id) -> gone.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(id)));
  }

  public void json(JsonNode node) {
    node.properties().forEach(field -> field(field.getKey(), field.getValue()));
    if (node.isArray()) {
      node.forEach(this::json);
    }
  }

  public void tag(String path, String etag) {
    tags.put(path, etag);
  }

  private void field(String name, JsonNode value) {
    if (value.isString() || value.isNumber()) {
      note(name, value.asString());
    } else if (value.isArray()) {
      value.forEach(item -> field(name.replaceFirst("s$", ""), item));
    } else {
      json(value);
    }
  }

  private void note(String name, String value) {
    if (ADDRESS.matcher(value).matches()) {
      addresses.add(value);
    } else if (ID.matcher(value).matches()) {
      ids.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(value);
    }
  }

  /** The ids that go by a name, in the order in which they were seen. */
  public List<String> named(String name) {
    return List.copyOf(ids.getOrDefault(name, Set.of()));
  }

  public List<String> gone(String name) {
    return List.copyOf(gone.getOrDefault(name, Set.of()));
  }

  public List<String> addresses() {
    return List.copyOf(addresses);
  }

  /** Entity tags by the path they were given for. */
  public Map<String, String> tags() {
    return Map.copyOf(tags);
  }

  /** Every id that nobody can have by chance. */
  public Set<String> unguessable() {
    Set<String> all = new LinkedHashSet<>();
    ids.values().forEach(all::addAll);
    gone.values().forEach(all::addAll);
    all.removeIf(id -> !UNGUESSABLE.matcher(id).matches());
    return all;
  }

  public List<String> names() {
    return new ArrayList<>(ids.keySet());
  }
}
