package academy.aligned.kernel.host;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Throttle;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Registers the doors of a surface with Spring Cloud Function, one bean a function, chosen by
 * {@code spring.cloud.function.definition}. Nothing is scanned, and nothing is converted by the
 * host: a function takes and gives the bytes of the wire.
 */
public final class SpringHost {
  private static final Type BYTES =
      ResolvableType.forClassWithGenerics(Function.class, InputStream.class, byte[].class)
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
      var door = HttpDoor.of(surface, function, parts, keeper, throttle);
      add(spring, function, Wire.of(APIGatewayV2HTTPEvent.class, door));
    } else {
      add(spring, function, Wire.of(SQSEvent.class, EventDoor.of(surface, function, parts)));
    }
  }

  /** What a timer calls, with the wire name of the event that every tenant is to hear. */
  public static void register(
      GenericApplicationContext spring, String name, Function<Map<String, String>, String> tick) {
    add(spring, name, Wire.of(Map.class, tick));
  }

  private static void add(GenericApplicationContext spring, String name, Wire<?, ?> wire) {
    spring.registerBean(
        name, FunctionRegistration.class, () -> new FunctionRegistration<>(wire, name).type(BYTES));
  }
}
