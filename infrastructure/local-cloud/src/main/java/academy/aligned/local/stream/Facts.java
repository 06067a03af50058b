package academy.aligned.local.stream;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.BusEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.node.ObjectNode;

/** Finds the fact a changed row carries: its attribute {@code evt}, if this change brought it. */
final class Facts {
  private static final String CARRIED = "evt";

  private Facts() {}

  static Optional<BusEvent> in(Record record) {
    Map<String, AttributeValue> fact = carried(record.dynamodb().newImage());
    Map<String, AttributeValue> before = carried(record.dynamodb().oldImage());
    return fact.isEmpty() || fact.get("id").equals(before.get("id"))
        ? Optional.empty()
        : Optional.of(event(fact));
  }

  private static Map<String, AttributeValue> carried(Map<String, AttributeValue> image) {
    AttributeValue carried = image.get(CARRIED);
    return carried == null ? Map.of() : carried.m();
  }

  private static BusEvent event(Map<String, AttributeValue> fact) {
    ObjectNode detail = Json.MAPPER.createObjectNode();
    for (String text : new String[] {"id", "tenant", "at", "actor"}) {
      detail.put(text, fact.get(text).s());
    }
    detail.put("version", Integer.parseInt(fact.get("version").n()));
    detail.set("data", Json.TOLERANT.readTree(fact.get("data").s()));
    String id = fact.get("id").s();
    return new BusEvent(
        id, "aligned", fact.get("type").s(), Instant.parse(fact.get("at").s()), detail);
  }
}
