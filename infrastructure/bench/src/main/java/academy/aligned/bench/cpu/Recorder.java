package academy.aligned.bench.cpu;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Keeps the last request that a store sent, so that the same can be sent without the store. */
final class Recorder implements ExecutionInterceptor {
  private @Nullable DynamoDbRequest last;

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof DynamoDbRequest request) {
      last = request;
    }
  }

  <R extends DynamoDbRequest> R last(Class<R> type) {
    return type.cast(Objects.requireNonNull(last, "nothing was sent"));
  }
}
