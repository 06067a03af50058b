package academy.aligned.local.backup;

import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.ItemJson;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of one item: when, which, and what it was before; nothing where there was none. */
record Entry(long at, Map<String, AttributeValue> key, Map<String, AttributeValue> before) {
  String line() {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("at", at);
    line.set("key", ItemJson.write(key));
    line.set("before", ItemJson.write(before));
    return Json.MAPPER.writeValueAsString(line);
  }

  /** Nothing for a line that a power cut left unfinished: its change is read and written again. */
  static Optional<Entry> parse(String line) {
    try {
      JsonNode read = ItemJson.tree(line);
      return read.has("before")
          ? Optional.of(
              new Entry(
                  read.path("at").asLong(),
                  ItemJson.read(read.path("key")),
                  ItemJson.read(read.path("before"))))
          : Optional.empty();
    } catch (JacksonException unfinished) {
      return Optional.empty();
    }
  }

  String partition() {
    return key.get("pk").s();
  }
}
