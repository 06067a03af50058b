package academy.aligned.testkit.meter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A row that a request writes or checks; {@code times} is 2 inside a transaction. */
record Touch(String table, Map<String, AttributeValue> key, int times) {

  static List<Touch> of(SdkRequest request) {
    return switch (request) {
      case PutItemRequest put -> List.of(new Touch(put.tableName(), key(put.item()), 1));
      case UpdateItemRequest update -> List.of(new Touch(update.tableName(), update.key(), 1));
      case DeleteItemRequest delete -> List.of(new Touch(delete.tableName(), delete.key(), 1));
      case TransactWriteItemsRequest all -> all.transactItems().stream().map(Touch::of).toList();
      case BatchWriteItemRequest batch ->
          batch.requestItems().entrySet().stream()
              .flatMap(table -> table.getValue().stream().map(row -> of(table.getKey(), row)))
              .toList();
      default -> List.of();
    };
  }

  private static Touch of(TransactWriteItem item) {
    if (item.put() != null) {
      return new Touch(item.put().tableName(), key(item.put().item()), 2);
    }
    if (item.update() != null) {
      return new Touch(item.update().tableName(), item.update().key(), 2);
    }
    if (item.delete() != null) {
      return new Touch(item.delete().tableName(), item.delete().key(), 2);
    }
    return new Touch(item.conditionCheck().tableName(), item.conditionCheck().key(), 2);
  }

  private static Touch of(String table, WriteRequest row) {
    return row.putRequest() == null
        ? new Touch(table, row.deleteRequest().key(), 1)
        : new Touch(table, key(row.putRequest().item()), 1);
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
  }

  /** What the write costs, seen by the row before it and after; an absent row is empty. */
  int units(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return times * (larger(before, after) + index(before, after));
  }

  /** An index holds whole rows: it is written when what it holds changed, twice if it moves. */
  private static int index(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    List<AttributeValue> from = indexKey(before);
    List<AttributeValue> to = indexKey(after);
    if (from.equals(to)) {
      return to.isEmpty() || before.equals(after) ? 0 : larger(before, after);
    }
    return (from.isEmpty() ? 0 : larger(before, before))
        + (to.isEmpty() ? 0 : larger(after, after));
  }

  private static List<AttributeValue> indexKey(Map<String, AttributeValue> row) {
    return row.containsKey("gsi1pk") && row.containsKey("gsi1sk")
        ? Stream.of("gsi1pk", "gsi1sk").map(row::get).toList()
        : List.of();
  }

  private static int larger(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
    return ItemSize.units(Math.max(ItemSize.of(one), ItemSize.of(other)), 1024);
  }
}
