package academy.aligned.custody.restore;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.ids.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Makes an item what it was, on the condition that it still is what we saw. */
record Mend(Installation at, TenantId tenant) {
  /** False if somebody wrote the item meanwhile: then it stays as it is. */
  boolean apply(Difference.Change change) {
    Seen seen = seen(change.present());
    String table = at.names().table(change.context());
    try {
      if (change.then().isEmpty()) {
        at.database()
            .deleteItem(
                delete ->
                    delete
                        .tableName(table)
                        .key(change.key())
                        .conditionExpression(seen.words())
                        .expressionAttributeNames(seen.names())
                        .expressionAttributeValues(seen.values())
                        .overrideConfiguration(rights(change.context())));
      } else {
        at.database()
            .putItem(
                put ->
                    put.tableName(table)
                        .item(change.then())
                        .conditionExpression(seen.words())
                        .expressionAttributeNames(seen.names())
                        .expressionAttributeValues(seen.values())
                        .overrideConfiguration(rights(change.context())));
      }
      return true;
    } catch (ConditionalCheckFailedException meanwhile) {
      return false;
    }
  }

  private record Seen(
      String words,
      @Nullable Map<String, String> names,
      @Nullable Map<String, AttributeValue> values) {}

  /** Rows count their writes; the directory's records do not, and are compared as a whole. */
  private static Seen seen(Map<String, AttributeValue> present) {
    if (present.isEmpty()) {
      return new Seen("attribute_not_exists(pk)", null, null);
    }
    if (present.containsKey("v")) {
      return new Seen("v = :v", null, Map.of(":v", present.get("v")));
    }
    List<String> words = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    present.forEach(
        (name, value) -> {
          String place = Integer.toString(names.size());
          names.put("#" + place, name);
          values.put(":" + place, value);
          words.add("#%1$s = :%1$s".formatted(place));
        });
    return new Seen(String.join(" AND ", words), names, values);
  }

  private @Nullable AwsRequestOverrideConfiguration rights(String context) {
    return context.equals("directory")
        ? null
        : AwsRequestOverrideConfiguration.builder()
            .credentialsProvider(at.tenants().forTenant(tenant))
            .build();
  }
}
