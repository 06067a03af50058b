package academy.aligned.testkit.world;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** How often anybody wrote to the directory. */
final class DirectoryWrites implements ExecutionInterceptor {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    boolean write =
        switch (context.request()) {
          case PutItemRequest _, UpdateItemRequest _, DeleteItemRequest _ -> true;
          case TransactWriteItemsRequest _ -> true;
          default -> false;
        };
    if (write && context.request().toString().contains("aligned-directory")) {
      count.incrementAndGet();
    }
  }

  int count() {
    return count.get();
  }
}
