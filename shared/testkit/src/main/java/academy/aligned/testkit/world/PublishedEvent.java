package academy.aligned.testkit.world;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An event on its way, as the bus would show it. */
public record PublishedEvent(String id, String type, String tenant, String data) {
  static PublishedEvent of(Map<String, AttributeValue> event) {
    return new PublishedEvent(
        event.get("id").s(), event.get("type").s(), event.get("tenant").s(), event.get("data").s());
  }
}
