package academy.aligned.local.bus;

import academy.aligned.kernel.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event as it travels: what rules match and consumers read. */
public record BusEvent(String id, String source, String detailType, Instant time, JsonNode detail) {
  String json() {
    ObjectNode event = Json.MAPPER.createObjectNode();
    event.put("version", "0").put("id", id).put("detail-type", detailType).put("source", source);
    event.put("account", "000000000000").put("region", "eu-central-1");
    event.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
    event.set("resources", Json.MAPPER.valueToTree(List.of()));
    event.set("detail", detail);
    return event.toString();
  }
}
