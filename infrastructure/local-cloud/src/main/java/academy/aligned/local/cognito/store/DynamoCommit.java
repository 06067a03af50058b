package academy.aligned.local.cognito.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes under conditions, always as a transaction: its token makes a write that is sent again,
 * since the answer to it was lost, the same write and not one that comes too late.
 */
record DynamoCommit(DynamoDbClient dynamo, String table) {
  private static final String UNCHANGED = "ver = :ver";

  boolean commit(List<Change> changes) {
    var items = changes.stream().map(this::item).toList();
    try {
      dynamo.transactWriteItems(write -> write.transactItems(items));
      return true;
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

  private TransactWriteItem item(Change change) {
    return switch (change) {
      case Change.Put put ->
          TransactWriteItem.builder()
              .put(
                  it ->
                      it.tableName(table)
                          .item(attributes(put))
                          .conditionExpression(condition(put))
                          .expressionAttributeValues(values(put)))
              .build();
      case Change.Remove remove ->
          TransactWriteItem.builder()
              .delete(
                  it ->
                      it.tableName(table)
                          .key(RecordsTable.key(remove.kind(), remove.id()))
                          .conditionExpression(condition(remove))
                          .expressionAttributeValues(values(remove)))
              .build();
    };
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
