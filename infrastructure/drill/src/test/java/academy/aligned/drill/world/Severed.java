package academy.aligned.drill.world;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** A run that is killed: after so many writes nothing it sends reaches anybody any more. */
public final class Severed implements ExecutionInterceptor {
  private static final Predicate<String> WRITES =
      Pattern.compile("(Put|Update|Delete|AdminCreate|AdminDelete)\\w*Request").asMatchPredicate();

  private final int most;
  private final AtomicInteger written = new AtomicInteger();

  public Severed(int most) {
    this.most = most;
  }

  /** How many writes it saw. */
  public int written() {
    return written.get();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    boolean write = WRITES.test(context.request().getClass().getSimpleName());
    if (write ? written.incrementAndGet() > most : written.get() > most) {
      throw new Killed();
    }
  }

  /** No answer of anybody: the program is gone. */
  public static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed");
    }
  }
}
