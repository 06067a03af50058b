package academy.aligned.bench.cpu;

import static java.nio.charset.StandardCharsets.UTF_8;

import academy.aligned.care.Care;
import academy.aligned.care.CareParts;
import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.host.PrimedInvoker;
import academy.aligned.kernel.host.SpringHost;
import academy.aligned.kernel.metric.EmbeddedMetrics;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A function of care under the very handler that Lambda calls, with Spring Cloud Function between:
 * bytes of an event in, bytes of an answer out.
 */
public final class Hosted implements ApplicationContextInitializer<GenericApplicationContext> {
  private static final double UNLIMITED = 1e9;

  /** The line is made as on Lambda; who keeps it is not our time. */
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);

  private static @Nullable Consumer<GenericApplicationContext> registering;

  @Override
  public void initialize(GenericApplicationContext spring) {
    Objects.requireNonNull(registering).accept(spring);
  }

  /** The started function; the adapter finds its class and its name in the system's properties. */
  public static Function start(String name, CareParts parts, Doorkeeper keeper) {
    return start(name, parts, keeper, UNLIMITED);
  }

  /** The same, for callers who may ask so often a second. */
  public static Function start(String name, CareParts parts, Doorkeeper keeper, double perSecond) {
    registering =
        spring ->
            SpringHost.register(
                spring,
                Care.surface(),
                name,
                parts,
                new Entrance(keeper, new Throttle(InstantSource.system(), perSecond, 3 * perSecond))
                    .telling(new EmbeddedMetrics(NOWHERE, InstantSource.system())));
    System.setProperty("MAIN_CLASS", Hosted.class.getName());
    System.setProperty("spring.cloud.function.definition", name);
    return new Function(new PrimedInvoker(), new Invocation(name));
  }

  /** A started function: an event in, an answer out. */
  public record Function(PrimedInvoker invoker, Context context) {
    public byte[] answer(byte[] event) {
      var answer = new ByteArrayOutputStream(4_096);
      try {
        invoker.handleRequest(new ByteArrayInputStream(event), answer, context);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return answer.toByteArray();
    }
  }
}
