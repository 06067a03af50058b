package academy.aligned.local.stream;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Sees each write that this process made, so that a stream is read when there is something in it.
 */
public final class Writes implements ExecutionInterceptor {
  private volatile Consumer<String> listener = _ -> {};

  /** Is told the name of each table that was written to. */
  public void listen(Consumer<String> told) {
    listener = told;
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    tables(context.request()).stream().distinct().forEach(listener);
  }

  private static List<String> tables(SdkRequest request) {
    return switch (request) {
      case PutItemRequest put -> List.of(put.tableName());
      case UpdateItemRequest update -> List.of(update.tableName());
      case TransactWriteItemsRequest all ->
          all.transactItems().stream().flatMap(Writes::table).toList();
      case BatchWriteItemRequest batch -> List.copyOf(batch.requestItems().keySet());
      default -> List.of();
    };
  }

  private static Stream<String> table(TransactWriteItem item) {
    Put put = item.put();
    Update update = item.update();
    Delete delete = item.delete();
    return Stream.of(
            put == null ? null : put.tableName(),
            update == null ? null : update.tableName(),
            delete == null ? null : delete.tableName())
        .filter(Objects::nonNull);
  }
}
