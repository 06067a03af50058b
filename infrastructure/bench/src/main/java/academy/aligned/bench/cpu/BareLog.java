package academy.aligned.bench.cpu;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The update that logs a set, for other sets in rows that nobody reads. */
record BareLog(UpdateItemRequest recorded) {
  private static final int ENTRY_ID = 24;

  UpdateItemRequest with(int day, String id) {
    Map<String, AttributeValue> key = new HashMap<>(recorded.key());
    key.put("sk", AttributeValue.fromS("BARE#%04d".formatted(day)));
    Map<String, String> names = new HashMap<>(recorded.expressionAttributeNames());
    String entry = ("e#" + id.replace("-", "")).substring(0, ENTRY_ID);
    names.replaceAll((_, name) -> name.length() == ENTRY_ID ? entry : name);
    return recorded.toBuilder().key(key).expressionAttributeNames(names).build();
  }
}
