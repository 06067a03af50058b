package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;

import academy.aligned.kernel.text.Sha256;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Counts in the directory's table, under {@code N#quota#hash}: one conditional write a count. */
public record DynamoTally(DynamoDbClient client, String table, InstantSource clock)
    implements Tally {
  private static final String OPEN = "since BETWEEN :from AND :now";

  @Override
  public Optional<Duration> take(Quota quota, String who) {
    try {
      add(quota, who, 1, OPEN + " AND n < :most", Map.of(":most", number(quota.most())));
      return Optional.empty();
    } catch (ConditionalCheckFailedException refused) {
      Map<String, AttributeValue> found = refused.hasItem() ? refused.item() : Map.of();
      long left = secondsLeft(quota, found);
      return left > 0
          ? Optional.of(Duration.ofSeconds(left))
          : begin(quota, who) ? Optional.empty() : take(quota, who);
    }
  }

  @Override
  public void giveBack(Quota quota, String who) {
    try {
      add(quota, who, -1, OPEN + " AND n > :zero", Map.of(":zero", number(0)));
    } catch (ConditionalCheckFailedException closed) {
      forget(quota, who);
    }
  }

  @Override
  public void forget(Quota quota, String who) {
    client.deleteItem(request -> request.tableName(table).key(key(quota, who)));
  }

  private void add(
      Quota quota, String who, int by, String condition, Map<String, AttributeValue> more) {
    Map<String, AttributeValue> values = new HashMap<>(more);
    values.put(":by", number(by));
    values.putAll(window(quota));
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(key(quota, who))
                .updateExpression("ADD n :by")
                .conditionExpression(condition)
                .expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
  }

  /** Opens a window with its first count; false if another instance was faster. */
  private boolean begin(Quota quota, String who) {
    long now = clock.instant().getEpochSecond();
    Map<String, AttributeValue> item = new HashMap<>(key(quota, who));
    item.put("n", number(1));
    item.put("since", number(now));
    item.put("ttl", number(now + quota.window().toSeconds()));
    try {
      client.putItem(
          request ->
              request
                  .tableName(table)
                  .item(item)
                  .conditionExpression("attribute_not_exists(pk) OR NOT " + OPEN)
                  .expressionAttributeValues(window(quota)));
      return true;
    } catch (ConditionalCheckFailedException faster) {
      return false;
    }
  }

  /** Between when and now a window must have begun to be open; one from the future is not. */
  private Map<String, AttributeValue> window(Quota quota) {
    long now = clock.instant().getEpochSecond();
    return Map.of(":from", number(now - quota.window().toSeconds() + 1), ":now", number(now));
  }

  private long secondsLeft(Quota quota, Map<String, AttributeValue> found) {
    long now = clock.instant().getEpochSecond();
    long since = found.containsKey("since") ? Long.parseLong(found.get("since").n()) : now + 1;
    return since > now ? 0 : since + quota.window().toSeconds() - now;
  }

  private static AttributeValue number(long value) {
    return fromN(Long.toString(value));
  }

  private static Map<String, AttributeValue> key(Quota quota, String who) {
    return DirectoryItems.key("N#" + quota.name() + "#" + Sha256.hex(who, 16), "N");
  }
}
