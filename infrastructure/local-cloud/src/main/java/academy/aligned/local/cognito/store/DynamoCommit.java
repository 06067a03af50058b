package academy.aligned.local.cognito.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes under conditions; a single one without the cost of a transaction. */
record DynamoCommit(DynamoDbClient dynamo, String table) {
  private static final String UNCHANGED = "ver = :ver";

  boolean commit(List<Change> changes) {
    try {
      if (changes.size() == 1) {
        single(changes.getFirst());
      } else {
        var items = changes.stream().map(this::item).toList();
        dynamo.transactWriteItems(write -> write.transactItems(items));
      }
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream().allMatch(reason -> outrun(reason.code()))) {
        return false;
      }
      throw e;
    }
  }

  private static boolean outrun(String code) {
    return code.equals("None")
        || code.equals("ConditionalCheckFailed")
        || code.equals("TransactionConflict");
  }

  private void single(Change change) {
    switch (change) {
      case Change.Put put -> dynamo.putItem(put(put));
      case Change.Remove remove -> dynamo.deleteItem(delete(remove));
    }
  }

  private TransactWriteItem item(Change change) {
    return switch (change) {
      case Change.Put put -> {
        var write = put(put);
        yield TransactWriteItem.builder()
            .put(
                it ->
                    it.tableName(table)
                        .item(write.item())
                        .conditionExpression(write.conditionExpression())
                        .expressionAttributeValues(values(put)))
            .build();
      }
      case Change.Remove remove -> {
        var write = delete(remove);
        yield TransactWriteItem.builder()
            .delete(
                it ->
                    it.tableName(table)
                        .key(write.key())
                        .conditionExpression(write.conditionExpression())
                        .expressionAttributeValues(values(remove)))
            .build();
      }
    };
  }

  private PutItemRequest put(Change.Put put) {
    return PutItemRequest.builder()
        .tableName(table)
        .item(attributes(put))
        .conditionExpression(condition(put))
        .expressionAttributeValues(values(put))
        .build();
  }

  private DeleteItemRequest delete(Change.Remove remove) {
    return DeleteItemRequest.builder()
        .tableName(table)
        .key(RecordsTable.key(remove.kind(), remove.id()))
        .conditionExpression(condition(remove))
        .expressionAttributeValues(values(remove))
        .build();
  }

  /** Version 0 is compared too: DynamoDB refuses an empty map of values. */
  private static String condition(Change change) {
    return change.expected() == 0 ? "attribute_not_exists(pk) or " + UNCHANGED : UNCHANGED;
  }

  private static Map<String, AttributeValue> values(Change change) {
    return Map.of(":ver", RecordsTable.n(change.expected()));
  }

  private static Map<String, AttributeValue> attributes(Change.Put put) {
    var item = new HashMap<>(RecordsTable.key(put.kind(), put.id()));
    item.put("doc", RecordsTable.s(put.document()));
    item.put("ver", RecordsTable.n(put.expected() + 1));
    if (put.lapses() != null) {
      item.put(RecordsTable.LAPSES, RecordsTable.n(put.lapses().getEpochSecond()));
    }
    return item;
  }
}
