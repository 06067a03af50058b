package academy.aligned.kernel.host;

import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.cloud.function.context.catalog.SimpleFunctionRegistry;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.messaging.converter.ByteArrayMessageConverter;
import org.springframework.messaging.converter.CompositeMessageConverter;

/**
 * Registers the doors of a surface with Spring Cloud Function, one bean a function. Nothing is
 * scanned or configured by itself, which is most of what a start costs, and nothing is converted: a
 * function takes and gives the bytes of the wire.
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
      Entrance entrance) {
    if (surface.answers(function)) {
      var door = HttpDoor.of(surface, function, parts, entrance);
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

  /** What the function plays before its snapshot is taken. */
  public static void rehearse(GenericApplicationContext spring, Rehearsal.Planned rehearsal) {
    String name = "rehearsal-" + spring.getBeanFactory().getSingletonCount();
    spring.getBeanFactory().registerSingleton(name, rehearsal);
  }

  /** A function of those that have been registered, once Spring has started. */
  public static Function<InputStream, byte[]> function(
      GenericApplicationContext spring, String name) {
    var catalog =
        new SimpleFunctionRegistry(
            new GenericConversionService(),
            new CompositeMessageConverter(List.of(new ByteArrayMessageConverter())),
            new JacksonMapper(Json.MAPPER));
    FunctionRegistration<?> registered = spring.getBean(name, FunctionRegistration.class);
    catalog.register(registered);
    Function<InputStream, byte[]> found = catalog.lookup(name);
    return Objects.requireNonNull(found, () -> "no function " + name);
  }

  private static void add(GenericApplicationContext spring, String name, Wire<?, ?> wire) {
    spring.registerBean(
        name, FunctionRegistration.class, () -> new FunctionRegistration<>(wire, name).type(BYTES));
  }
}
