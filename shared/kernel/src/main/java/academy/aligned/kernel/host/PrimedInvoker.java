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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.function.context.FunctionCatalog;
import org.springframework.cloud.function.context.FunctionProperties;
import org.springframework.cloud.function.context.FunctionalSpringApplication;
import org.springframework.cloud.function.utils.FunctionClassUtils;

/**
 * The handler of every function on Lambda: starts Spring from the settings and passes bytes to the
 * one function they name. Before the snapshot is taken it sends one request through the whole door,
 * to a host that nobody has, so that classes are loaded and compiled code is warm when the first
 * real one comes.
 */
public final class PrimedInvoker implements RequestStreamHandler, Resource {
  private static final System.Logger LOG = System.getLogger("aligned.prime");
  private static final String[] SETTINGS = {
    "--spring.cloud.function.web.export.enabled=false",
    "--spring.main.web-application-type=none",
    // What the platform does is heard; what libraries say of events at INFO is not.
    "--logging.level.root=WARN",
    "--logging.level.aligned=INFO"
  };
  private static final String HTTP =
      """
      {"version":"2.0","rawPath":"/api/_prime","headers":{"x-viewer-host":"_prime"},\
      "requestContext":{"requestId":"_prime","http":{"method":"GET","path":"/api/_prime"}}}""";
  private static final String EVENTS = "{\"Records\":[]}";

  /** Functions that hear, though they are named after what they write. */
  private static final Set<String> WRITING = Set.of("pwa-manifest", "storefront-pages");

  private final String name;
  private final Function<InputStream, byte[]> function;

  public PrimedInvoker() {
    var spring =
        FunctionalSpringApplication.run(
            new Class<?>[] {FunctionClassUtils.getStartClass()}, SETTINGS);
    name = spring.getEnvironment().getRequiredProperty(FunctionProperties.FUNCTION_DEFINITION);
    function =
        Objects.requireNonNull(
            spring.getBean(FunctionCatalog.class).lookup(name), () -> "no function " + name);
    Core.getGlobalContext().register(this);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
      throws IOException {
    output.write(function.apply(input));
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    prime(name.endsWith("-events") || WRITING.contains(name) ? EVENTS : HTTP);
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Credentials and connections are made on first use, so nothing waits to be renewed here.
  }

  /** A prime that fails must not fail the deployment: it costs a slow first request at most. */
  private void prime(String event) {
    try {
      handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          null);
    } catch (IOException | RuntimeException cold) {
      LOG.log(Level.ERROR, "priming failed", cold);
    }
  }
}
