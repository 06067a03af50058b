package academy.aligned.bench.load;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts calls to the database. */
final class Trips implements ExecutionInterceptor {
  private static final AtomicInteger COUNT = new AtomicInteger();

  static int count() {
    return COUNT.get();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    COUNT.incrementAndGet();
  }
}
