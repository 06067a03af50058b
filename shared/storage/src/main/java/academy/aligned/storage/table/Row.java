package academy.aligned.storage.table;

import academy.aligned.kernel.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A row as read.
 *
 * @param version counts its writes; hand it back to write on the condition that nobody else did
 * @param entries what was appended, by its id
 */
public record Row(
    Partition partition, String sort, int version, JsonNode body, Map<String, JsonNode> entries) {
  public <T> T as(Class<T> type) {
    return Json.TOLERANT.treeToValue(body, type);
  }

  public <T> Map<String, T> entriesAs(Class<T> type) {
    Map<String, T> typed = new LinkedHashMap<>();
    entries.forEach((id, entry) -> typed.put(id, Json.TOLERANT.treeToValue(entry, type)));
    return typed;
  }

  /** The entries of rows that hold nothing but texts. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach((id, entry) -> texts.put(id, entry.asString()));
    return texts;
  }
}
