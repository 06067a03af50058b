package academy.aligned.testkit.meter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Counts what AWS would bill: trips, and request units rounded up to 1 KB written and 4 KB read,
 * doubled inside a transaction, an index counted as the write it is. DynamoDB Local counts
 * transactions too low, so gates read this. It sleeps until it is first reset, since it looks at
 * each written row before and after.
 */
public final class Meter implements ExecutionInterceptor {
  private static final ExecutionAttribute<Map<Touch, Map<String, AttributeValue>>> BEFORE =
      new ExecutionAttribute<>("aligned.meter.before");

  private final AtomicInteger trips = new AtomicInteger();
  private final AtomicInteger halfReads = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private final Sight sight;
  private volatile boolean awake;

  public Meter(Sight sight) {
    this.sight = sight;
  }

  /** Sees a row as it is now, by its table and key; empty where there is none. */
  @FunctionalInterface
  public interface Sight {
    Map<String, AttributeValue> row(String table, Map<String, AttributeValue> key);
  }

  /** Units used: reads in half steps, since an eventual read costs half. */
  public record Reading(int trips, double readUnits, int writeUnits) {}

  public Reading read() {
    return new Reading(trips.get(), halfReads.get() / 2.0, writes.get());
  }

  public void reset() {
    awake = true;
    trips.set(0);
    halfReads.set(0);
    writes.set(0);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (awake) {
      attributes.putAttribute(BEFORE, rows(Touch.of(context.request())));
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (awake && context.request() instanceof DynamoDbRequest request) {
      trips.incrementAndGet();
      reads(request, context.response());
      writes(request, attributes);
    }
  }

  /** A condition that does not hold costs what the write would have. */
  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    if (awake && context.request() instanceof DynamoDbRequest request) {
      trips.incrementAndGet();
      Throwable why = context.exception();
      if (why instanceof ConditionalCheckFailedException
          || why instanceof TransactionCanceledException) {
        writes(request, attributes);
      }
    }
  }

  private Map<Touch, Map<String, AttributeValue>> rows(List<Touch> touched) {
    Map<Touch, Map<String, AttributeValue>> rows = new LinkedHashMap<>();
    touched.forEach(touch -> rows.put(touch, sight.row(touch.table(), touch.key())));
    return rows;
  }

  private void writes(SdkRequest request, ExecutionAttributes attributes) {
    var before = attributes.getOptionalAttribute(BEFORE).orElse(Map.of());
    rows(Touch.of(request))
        .forEach(
            (touch, after) ->
                writes.addAndGet(touch.units(before.getOrDefault(touch, Map.of()), after)));
  }

  private void reads(SdkRequest request, SdkResponse response) {
    switch (response) {
      case GetItemResponse got -> read(ItemSize.of(got.item()), consistent(request) ? 2 : 1);
      case QueryResponse page -> read(size(page.items()), consistent(request) ? 2 : 1);
      case BatchGetItemResponse batch ->
          batch.responses().values().stream()
              .flatMap(List::stream)
              .forEach(row -> read(ItemSize.of(row), 1));
      case TransactGetItemsResponse all ->
          all.responses().forEach(row -> read(ItemSize.of(row.item()), 4));
      default -> {}
    }
  }

  private void read(int bytes, int halves) {
    halfReads.addAndGet(ItemSize.units(bytes, 4096) * halves);
  }

  private static boolean consistent(SdkRequest request) {
    return switch (request) {
      case GetItemRequest get -> Boolean.TRUE.equals(get.consistentRead());
      case QueryRequest query -> Boolean.TRUE.equals(query.consistentRead());
      default -> false;
    };
  }

  private static int size(Collection<Map<String, AttributeValue>> items) {
    return items.stream().mapToInt(ItemSize::of).sum();
  }
}
