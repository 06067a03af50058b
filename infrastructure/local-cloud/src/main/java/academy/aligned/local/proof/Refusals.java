package academy.aligned.local.proof;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Stands before the guard and counts what it had to refuse: where the first wall holds, that is
 * nothing.
 */
public final class Refusals implements ExecutionInterceptor {
  private static final int MOST = 200;
  private static final int LONGEST = 400;

  private final ExecutionInterceptor guard;
  private final AtomicInteger count = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> latest = new ConcurrentLinkedQueue<>();

  public Refusals(ExecutionInterceptor guard) {
    this.guard = guard;
  }

  @Override
  public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
    try {
      guard.beforeMarshalling(context, attributes);
    } catch (SdkException refused) {
      count.incrementAndGet();
      String request = context.request().toString();
      latest.add(request.substring(0, Math.min(LONGEST, request.length())));
      while (latest.size() > MOST) {
        latest.poll();
      }
      throw refused;
    }
  }

  int count() {
    return count.get();
  }

  List<String> latest() {
    return List.copyOf(latest);
  }
}
