package academy.aligned.storage.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What DynamoDB would put before IAM for a request: action, table and leading keys. */
final class RequestKeys {
  private RequestKeys() {}

  /** One action on one table; {@code keys} is empty where the request names none. */
  record Access(String action, String table, List<String> keys) {}

  static List<Access> of(SdkRequest request) {
    return switch (request) {
      case GetItemRequest get -> one("GetItem", get.tableName(), get.key());
      case PutItemRequest put -> one("PutItem", put.tableName(), put.item());
      case UpdateItemRequest update -> one("UpdateItem", update.tableName(), update.key());
      case DeleteItemRequest delete -> one("DeleteItem", delete.tableName(), delete.key());
      case QueryRequest query -> query(query);
      case BatchGetItemRequest batch ->
          batch.requestItems().entrySet().stream()
              .map(e -> new Access("BatchGetItem", e.getKey(), pks(e.getValue().keys())))
              .toList();
      case BatchWriteItemRequest batch ->
          batch.requestItems().entrySet().stream()
              .map(e -> new Access("BatchWriteItem", e.getKey(), written(e.getValue())))
              .toList();
      case TransactGetItemsRequest all ->
          all.transactItems().stream()
              .flatMap(item -> one("GetItem", item.get().tableName(), item.get().key()).stream())
              .toList();
      case TransactWriteItemsRequest all ->
          all.transactItems().stream().flatMap(item -> of(item).stream()).toList();
      default -> List.of(new Access(name(request), "*", List.of()));
    };
  }

  private static List<Access> query(QueryRequest query) {
    boolean index = query.indexName() != null;
    String table = query.tableName() + (index ? "/index/" + query.indexName() : "");
    String name = index ? "gsi1pk" : "pk";
    AttributeValue key =
        query.hasExpressionAttributeValues() ? query.expressionAttributeValues().get(":p") : null;
    boolean pinned =
        query.keyConditionExpression() != null
            && query.keyConditionExpression().startsWith(name + " = :p");
    return List.of(
        new Access("Query", table, key == null || !pinned ? List.of() : List.of(key.s())));
  }

  private static List<Access> of(TransactWriteItem item) {
    if (item.put() != null) {
      return one("PutItem", item.put().tableName(), item.put().item());
    }
    if (item.update() != null) {
      return one("UpdateItem", item.update().tableName(), item.update().key());
    }
    if (item.delete() != null) {
      return one("DeleteItem", item.delete().tableName(), item.delete().key());
    }
    return one(
        "ConditionCheckItem", item.conditionCheck().tableName(), item.conditionCheck().key());
  }

  /** A put also says where its row appears in the index, which AWS does not look at: we do. */
  private static List<Access> one(String action, String table, Map<String, AttributeValue> item) {
    List<String> keys = new ArrayList<>(pks(List.of(item)));
    if (item.containsKey("gsi1pk")) {
      keys.add(item.get("gsi1pk").s());
    }
    return List.of(new Access(action, table, keys));
  }

  private static List<String> pks(List<Map<String, AttributeValue>> items) {
    return items.stream().filter(i -> i.containsKey("pk")).map(i -> i.get("pk").s()).toList();
  }

  private static List<String> written(List<WriteRequest> writes) {
    return pks(
        writes.stream()
            .map(w -> w.putRequest() == null ? w.deleteRequest().key() : w.putRequest().item())
            .toList());
  }

  private static String name(SdkRequest request) {
    return request.getClass().getSimpleName().replaceFirst("Request$", "");
  }
}
