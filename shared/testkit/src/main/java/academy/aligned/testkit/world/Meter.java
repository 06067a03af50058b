package academy.aligned.testkit.world;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Counts what AWS would bill: trips, and request units rounded up to 1 KB written and 4 KB read,
 * doubled inside a transaction, an index counted as the write it is. DynamoDB Local counts
 * transactions too low, so gates read this.
 */
public final class Meter implements ExecutionInterceptor {
  private final AtomicInteger trips = new AtomicInteger();
  private final AtomicInteger halfReads = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private final java.util.function.Function<UpdateItemRequest, Integer> sizeAfter;

  /** {@code sizeAfter} tells how large a row is after an update: only the store knows. */
  public Meter(java.util.function.Function<UpdateItemRequest, Integer> sizeAfter) {
    this.sizeAfter = sizeAfter;
  }

  /** Units used: reads in half steps, since an eventual read costs half. */
  public record Reading(int trips, double readUnits, int writeUnits) {}

  public Reading read() {
    return new Reading(trips.get(), halfReads.get() / 2.0, writes.get());
  }

  public void reset() {
    trips.set(0);
    halfReads.set(0);
    writes.set(0);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof DynamoDbRequest) {
      trips.incrementAndGet();
      count(context.request(), context.response());
    }
  }

  private void count(SdkRequest request, SdkResponse response) {
    switch (request) {
      case GetItemRequest get ->
          reads(
              size(((GetItemResponse) response).item()), Boolean.TRUE.equals(get.consistentRead()));
      case QueryRequest query ->
          reads(
              ((QueryResponse) response).items().stream().mapToInt(Meter::size).sum(),
              Boolean.TRUE.equals(query.consistentRead()));
      case PutItemRequest put -> writes.addAndGet(units(put.item()));
      case UpdateItemRequest update -> writes.addAndGet(kilobytes(sizeAfter.apply(update), 1024));
      case DeleteItemRequest _ -> writes.incrementAndGet();
      case TransactWriteItemsRequest all -> writes.addAndGet(transaction(all));
      default -> {
        if (response instanceof BatchGetItemResponse batch) {
          batch.responses().values().forEach(rows -> rows.forEach(row -> reads(size(row), false)));
        }
      }
    }
  }

  private int transaction(TransactWriteItemsRequest all) {
    return all.transactItems().stream()
        .mapToInt(item -> item.put() == null ? 1 : units(item.put().item()))
        .map(units -> units * 2)
        .sum();
  }

  private void reads(int bytes, boolean consistent) {
    halfReads.addAndGet(kilobytes(bytes, 4096) * (consistent ? 2 : 1));
  }

  private static int units(Map<String, AttributeValue> item) {
    int row = kilobytes(size(item), 1024);
    return item.containsKey("gsi1pk") ? 2 * row : row;
  }

  private static int kilobytes(int bytes, int unit) {
    return Math.max(1, (bytes + unit - 1) / unit);
  }

  /** A row's size as DynamoDB counts it: names and values, three bytes for a container. */
  public static int size(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(field -> field.getKey().length() + size(field.getValue()))
        .sum();
  }

  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      case N -> value.n().length() / 2 + 2;
      case M -> 3 + value.m().size() + size(value.m());
      case L -> 3 + value.l().size() + value.l().stream().mapToInt(Meter::size).sum();
      default -> 1;
    };
  }
}
