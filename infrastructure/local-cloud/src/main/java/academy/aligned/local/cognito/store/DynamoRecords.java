package academy.aligned.local.cognito.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Records in a DynamoDB table, one partition for each kind. */
public final class DynamoRecords implements Records {
  private static final int PAGE = 200;

  private final DynamoDbClient dynamo;
  private final String table;

  private DynamoRecords(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Opens the table, making it on the first start. */
  public static DynamoRecords open(DynamoDbClient dynamo, String table) {
    new RecordsTable(dynamo, table).create();
    return new DynamoRecords(dynamo, table);
  }

  @Override
  public Optional<Stored> find(Kind kind, String id) {
    var answer =
        dynamo.getItem(get -> get.tableName(table).key(key(kind, id)).consistentRead(true));
    return answer.hasItem() ? Optional.of(stored(answer.item())) : Optional.empty();
  }

  @Override
  public List<Stored> list(Kind kind, String prefix, String after, int limit) {
    var found = new ArrayList<Stored>();
    var query = query(kind, prefix, after, Math.min(limit, PAGE));
    for (var page : dynamo.queryPaginator(query)) {
      page.items().stream()
          .limit(limit - found.size())
          .map(DynamoRecords::stored)
          .forEach(found::add);
      if (found.size() >= limit) {
        break;
      }
    }
    return List.copyOf(found);
  }

  @Override
  public boolean commit(List<Change> changes) {
    try {
      var items = changes.stream().map(this::item).toList();
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

  private QueryRequest query(Kind kind, String prefix, String after, int limit) {
    var values = new HashMap<>(Map.of(":pk", s(kind.name())));
    var condition = "pk = :pk";
    if (!prefix.isEmpty()) {
      values.put(":prefix", s(prefix));
      condition += " and begins_with(sk, :prefix)";
    }
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression(condition)
            .expressionAttributeValues(values)
            .consistentRead(true)
            .limit(limit);
    return (after.isEmpty() ? query : query.exclusiveStartKey(key(kind, after))).build();
  }

  private TransactWriteItem item(Change change) {
    return switch (change) {
      case Change.Put put ->
          TransactWriteItem.builder()
              .put(
                  write ->
                      write
                          .tableName(table)
                          .item(attributes(put))
                          .conditionExpression(condition(put))
                          .expressionAttributeValues(version(put)))
              .build();
      case Change.Remove remove ->
          TransactWriteItem.builder()
              .delete(
                  write ->
                      write
                          .tableName(table)
                          .key(key(remove.kind(), remove.id()))
                          .conditionExpression(condition(remove))
                          .expressionAttributeValues(version(remove)))
              .build();
    };
  }

  private static String condition(Change change) {
    return change.expected() == 0 ? "attribute_not_exists(pk)" : "ver = :ver";
  }

  private static Map<String, AttributeValue> version(Change change) {
    return change.expected() == 0 ? Map.of() : Map.of(":ver", n(change.expected()));
  }

  private static Map<String, AttributeValue> attributes(Change.Put put) {
    var item = new HashMap<>(key(put.kind(), put.id()));
    item.put("doc", s(put.document()));
    item.put("ver", n(put.expected() + 1));
    if (put.lapses() != null) {
      item.put(RecordsTable.LAPSES, n(put.lapses().getEpochSecond()));
    }
    return item;
  }

  private static Stored stored(Map<String, AttributeValue> item) {
    return new Stored(item.get("sk").s(), item.get("doc").s(), Long.parseLong(item.get("ver").n()));
  }

  private static Map<String, AttributeValue> key(Kind kind, String id) {
    return Map.of("pk", s(kind.name()), "sk", s(id));
  }

  private static AttributeValue s(String value) {
    return AttributeValue.fromS(value);
  }

  private static AttributeValue n(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
