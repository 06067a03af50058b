package academy.aligned.assure.contract;

import academy.aligned.assure.contract.cloud.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * Tries even what is known to differ: a difference that is gone has to be struck off, one that is
 * still there is skipped by its name.
 */
final class Differences implements InvocationInterceptor {
  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    Differs known = method.getExecutable().getAnnotation(Differs.class);
    Target target = ((Contract) context.getRequiredTestInstance()).target;
    if (known == null || !Arrays.asList(known.at()).contains(target)) {
      invocation.proceed();
      return;
    }
    try {
      invocation.proceed();
    } catch (Exception | AssertionError expected) {
      throw new TestAbortedException("differs: " + known.in());
    }
    throw new AssertionError("no longer differs, strike the note: " + known.in());
  }
}
