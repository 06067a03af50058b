package academy.aligned.kernel.host;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.cloud.function.context.FunctionProperties;
import org.springframework.cloud.function.utils.FunctionClassUtils;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The handler of every function on Lambda: starts Spring from the settings and passes bytes to the
 * one function they name. Before the snapshot is taken it sends one request through the whole door,
 * to a host that nobody has, and plays its rehearsals again and again, so that classes are loaded
 * and code is compiled when the first real one comes.
 */
public final class PrimedInvoker implements RequestStreamHandler, Resource {
  private static final System.Logger LOG = System.getLogger("aligned.prime");
  private static final String HTTP =
      """
      {"version":"2.0","rawPath":"/api/_prime","headers":{"x-viewer-host":"_prime"},\
      "requestContext":{"requestId":"_prime","http":{"method":"GET","path":"/api/_prime"}}}""";
  private static final String EVENTS = "{\"Records\":[]}";

  /** Functions that hear, though they are named after what they write. */
  private static final Set<String> WRITING = Set.of("pwa-manifest", "storefront-pages");

  private static final int ROUNDS = 60;
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final String name;
  private final Function<InputStream, byte[]> function;
  private final List<Rehearsal.Planned> planned;

  public PrimedInvoker() {
    Loudness.set();
    var spring = new GenericApplicationContext();
    starting(FunctionClassUtils.getStartClass()).initialize(spring);
    spring.refresh();
    name = spring.getEnvironment().getRequiredProperty(FunctionProperties.FUNCTION_DEFINITION);
    function = SpringHost.function(spring, name);
    planned = List.copyOf(spring.getBeansOfType(Rehearsal.Planned.class).values());
    Core.getGlobalContext().register(this);
  }

  @SuppressWarnings("unchecked")
  private static ApplicationContextInitializer<GenericApplicationContext> starting(Class<?> main) {
    return (ApplicationContextInitializer<GenericApplicationContext>)
        BeanUtils.instantiateClass(main);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
      throws IOException {
    output.write(function.apply(input));
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    List<Rehearsal> rehearsals = planned.stream().map(Rehearsal.Planned::get).toList();
    long since = System.nanoTime();
    int round = 0;
    do {
      prime(name.endsWith("-events") || WRITING.contains(name) ? EVENTS : HTTP, rehearsals);
      round++;
    } while (!rehearsals.isEmpty()
        && round < ROUNDS
        && System.nanoTime() - since < LONGEST.toNanos());
    LOG.log(Level.DEBUG, "{0} rounds before the snapshot", round);
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Credentials and connections are made on first use, so nothing waits to be renewed here.
  }

  /** A prime that fails must not fail the deployment: it costs a slow first request at most. */
  private void prime(String event, List<Rehearsal> rehearsals) {
    try {
      handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          null);
      rehearsals.forEach(Rehearsal::play);
    } catch (IOException | RuntimeException cold) {
      LOG.log(Level.ERROR, "priming failed", cold);
    }
  }
}
