package academy.aligned.kernel.host;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Throttle;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Registers the doors of a surface with Spring Cloud Function, one bean a function, chosen by
 * {@code spring.cloud.function.definition}. Nothing is scanned.
 */
public final class SpringHost {
  private static final Type HTTP =
      type(APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class);
  private static final Type EVENTS = type(SQSEvent.class, SQSBatchResponse.class);
  private static final Type TICK =
      ResolvableType.forClassWithGenerics(
              Function.class,
              ResolvableType.forClassWithGenerics(Map.class, String.class, String.class),
              ResolvableType.forClass(String.class))
          .getType();

  private SpringHost() {}

  /** One function's door; a lambda registers its own alone, a laptop registers all. */
  public static <P> void register(
      GenericApplicationContext spring,
      Surface<P> surface,
      String function,
      P parts,
      Doorkeeper keeper,
      Throttle throttle) {
    boolean answers =
        surface.routes().stream().anyMatch(route -> route.function().equals(function));
    if (answers) {
      add(spring, function, HttpDoor.of(surface, function, parts, keeper, throttle), HTTP);
    } else {
      add(spring, function, EventDoor.of(surface, function, parts), EVENTS);
    }
  }

  /** What a timer calls, with the wire name of the event that every tenant is to hear. */
  public static void register(
      GenericApplicationContext spring, String name, Function<Map<String, String>, String> tick) {
    add(spring, name, tick, TICK);
  }

  private static void add(
      GenericApplicationContext spring, String name, Function<?, ?> door, Type type) {
    spring.registerBean(
        name, FunctionRegistration.class, () -> new FunctionRegistration<>(door, name).type(type));
  }

  private static Type type(Class<?> in, Class<?> out) {
    return ResolvableType.forClassWithGenerics(Function.class, in, out).getType();
  }
}
