package academy.aligned.local.cognito.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

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
        dynamo.getItem(
            get -> get.tableName(table).key(RecordsTable.key(kind, id)).consistentRead(true));
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
    return new DynamoCommit(dynamo, table).commit(changes);
  }

  private QueryRequest query(Kind kind, String prefix, String after, int limit) {
    var values = new HashMap<>(Map.of(":pk", RecordsTable.s(kind.name())));
    var condition = "pk = :pk";
    if (!prefix.isEmpty()) {
      values.put(":prefix", RecordsTable.s(prefix));
      condition += " and begins_with(sk, :prefix)";
    }
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression(condition)
            .expressionAttributeValues(values)
            .consistentRead(true)
            .limit(limit);
    return (after.isEmpty() ? query : query.exclusiveStartKey(RecordsTable.key(kind, after)))
        .build();
  }

  private static Stored stored(Map<String, AttributeValue> item) {
    return new Stored(item.get("sk").s(), item.get("doc").s(), Long.parseLong(item.get("ver").n()));
  }
}
