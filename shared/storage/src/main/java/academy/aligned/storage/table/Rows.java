package academy.aligned.storage.table;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.wiring.TenantCredentials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The calls themselves, each signed with credentials that reach one tenant's keys only. */
public final class Rows {
  private static final int TRIES = 3;

  private final DynamoDbClient client;
  private final TenantCredentials credentials;

  public Rows(DynamoDbClient client, TenantCredentials credentials) {
    this.client = client;
    this.credentials = credentials;
  }

  record Found(
      List<Map<String, AttributeValue>> items, @Nullable Map<String, AttributeValue> last) {}

  private AwsRequestOverrideConfiguration as(TenantScope scope) {
    return AwsRequestOverrideConfiguration.builder()
        .credentialsProvider(credentials.forTenant(scope.tenant()))
        .build();
  }

  Map<String, AttributeValue> get(
      TenantScope scope, String table, Map<String, AttributeValue> key) {
    return client
        .getItem(
            get ->
                get.tableName(table).key(key).consistentRead(true).overrideConfiguration(as(scope)))
        .item();
  }

  Found query(TenantScope scope, QueryRequest request, int limit) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    QueryRequest next = request.toBuilder().overrideConfiguration(as(scope)).build();
    while (true) {
      var answer = client.query(next);
      items.addAll(answer.items());
      if (!answer.hasLastEvaluatedKey() || items.size() >= limit) {
        return new Found(items, answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : null);
      }
      next = next.toBuilder().exclusiveStartKey(answer.lastEvaluatedKey()).build();
    }
  }

  Commit commit(TenantScope scope, String table, List<Change> changes) {
    return changes.size() == 1
        ? single(scope, table, changes.getFirst())
        : transaction(scope, table, changes);
  }

  private Commit single(TenantScope scope, String table, Change change) {
    try {
      return switch (change) {
        case Change.Put put -> put(scope, table, put);
        case Change.Append append -> append(scope, table, append);
        case Change.Delete delete -> delete(scope, table, delete);
      };
    } catch (ConditionalCheckFailedException refused) {
      if (change instanceof Change.Append append) {
        return new Commit(Set.of(), append.entries().keySet());
      }
      return new Commit(own(scope, change, refused) ? Set.of() : Set.of(change.key()), Set.of());
    }
  }

  /** Whether a repeated try met what its first had written: only the answer to it was lost. */
  private static boolean own(
      TenantScope scope, Change change, ConditionalCheckFailedException refused) {
    Integer tries = refused.numAttempts();
    return tries != null
        && tries > 1
        && change instanceof Change.Put put
        && put.item(scope.tenant()).equals(refused.item());
  }

  private Commit put(TenantScope scope, String table, Change.Put put) {
    client.putItem(
        request -> {
          request.tableName(table).item(put.item(scope.tenant())).overrideConfiguration(as(scope));
          request
              .conditionExpression(put.expression())
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
          if (!put.values().isEmpty()) {
            request.expressionAttributeValues(put.values());
          }
        });
    return new Commit(Set.of(), Set.of());
  }

  private Commit append(TenantScope scope, String table, Change.Append append) {
    var before =
        client.updateItem(
            request ->
                request
                    .tableName(table)
                    .key(Change.wire(append.key(), scope.tenant()))
                    .updateExpression(append.expression())
                    .conditionExpression(append.condition())
                    .expressionAttributeNames(append.names())
                    .expressionAttributeValues(append.values())
                    .returnValues(ReturnValue.UPDATED_OLD)
                    .overrideConfiguration(as(scope)));
    Set<String> known = new HashSet<>();
    before.attributes().keySet().stream()
        .filter(name -> name.startsWith("e#"))
        .forEach(name -> known.add(name.substring(2)));
    return new Commit(Set.of(), known);
  }

  private Commit delete(TenantScope scope, String table, Change.Delete delete) {
    client.deleteItem(
        request ->
            request
                .tableName(table)
                .key(Change.wire(delete.key(), scope.tenant()))
                .overrideConfiguration(as(scope)));
    return new Commit(Set.of(), Set.of());
  }

  private Commit transaction(TenantScope scope, String table, List<Change> changes) {
    List<TransactWriteItem> items =
        changes.stream().map(change -> item(scope, table, change)).toList();
    for (int attempt = 1; ; attempt++) {
      try {
        client.transactWriteItems(
            request -> request.transactItems(items).overrideConfiguration(as(scope)));
        return new Commit(Set.of(), Set.of());
      } catch (TransactionCanceledException cancelled) {
        Set<Key> refused = refused(changes, cancelled.cancellationReasons());
        if (!refused.isEmpty()) {
          return new Commit(refused, Set.of());
        }
        Backoff.pauseOrGiveUp(attempt, TRIES);
      }
    }
  }

  private static Set<Key> refused(List<Change> changes, List<CancellationReason> reasons) {
    Set<Key> refused = new HashSet<>();
    for (int i = 0; i < reasons.size(); i++) {
      if ("ConditionalCheckFailed".equals(reasons.get(i).code())) {
        refused.add(changes.get(i).key());
      }
    }
    return refused;
  }

  private static TransactWriteItem item(TenantScope scope, String table, Change change) {
    var item = TransactWriteItem.builder();
    return switch (change) {
      case Change.Put put -> item.put(transactPut(scope, table, put)).build();
      case Change.Append append ->
          item.update(
                  Update.builder()
                      .tableName(table)
                      .key(Change.wire(append.key(), scope.tenant()))
                      .updateExpression(append.expression())
                      .expressionAttributeNames(append.names())
                      .expressionAttributeValues(append.values())
                      .build())
              .build();
      case Change.Delete delete ->
          item.delete(
                  Delete.builder()
                      .tableName(table)
                      .key(Change.wire(delete.key(), scope.tenant()))
                      .build())
              .build();
    };
  }

  private static Put transactPut(TenantScope scope, String table, Change.Put put) {
    var builder = Put.builder().tableName(table).item(put.item(scope.tenant()));
    builder.conditionExpression(put.expression());
    return put.values().isEmpty()
        ? builder.build()
        : builder.expressionAttributeValues(put.values()).build();
  }

  /** Waits between tries of a write that collided with another. */
  private static final class Backoff {
    static void pauseOrGiveUp(int attempt, int tries) {
      if (attempt >= tries) {
        throw Problem.unavailable(Duration.ofSeconds(1));
      }
      java.util.concurrent.locks.LockSupport.parkNanos(
          Duration.ofMillis(20L * attempt).toNanos()
              + java.util.concurrent.ThreadLocalRandom.current().nextLong(20_000_000));
    }
  }
}
