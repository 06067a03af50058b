package academy.aligned.local.stream;

import academy.aligned.testkit.parts.Tables;
import java.util.Map;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Holds the answer to a transaction back until it is on the disk. DynamoDB Local answers when the
 * commit is queued; what stands in the queue is lost when the process is killed. Its queue is
 * worked off in order, so that a read behind the commit comes back after it.
 *
 * @param reader a client that nothing else watches
 */
public record Commits(DynamoDbClient reader) implements ExecutionInterceptor {
  private static final AttributeValue NOBODY = AttributeValue.fromS("NOBODY");

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof TransactWriteItemsRequest) {
      reader.getItem(r -> r.tableName(Tables.DIRECTORY).key(Map.of("pk", NOBODY, "sk", NOBODY)));
    }
  }
}
