package academy.aligned.kernel.host;

import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.crac.Core;
import org.crac.Resource;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The handler of every function on Lambda. Before the snapshot is taken it sends one request
 * through the whole door, to a host that nobody has, so that classes are loaded and compiled code
 * is warm when the first real one comes.
 */
public final class PrimedInvoker extends FunctionInvoker implements Resource {
  private static final System.Logger LOG = System.getLogger("aligned.prime");
  private static final String HTTP =
      """
      {"version":"2.0","rawPath":"/api/_prime","headers":{"x-viewer-host":"_prime"},\
      "requestContext":{"requestId":"_prime","http":{"method":"GET","path":"/api/_prime"}}}""";
  private static final String EVENTS = "{\"Records\":[]}";

  public PrimedInvoker() {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    super.handleRequest(named(input), output, context);
  }

  /** SQS writes {@code Records} large, which the adapter's mapper leaves out without a word. */
  static InputStream named(InputStream input) {
    JsonNode event = Json.TOLERANT.readTree(input);
    if (event instanceof ObjectNode object && object.has("Records")) {
      object.set("records", object.remove("Records"));
    }
    return new ByteArrayInputStream(Json.TOLERANT.writeValueAsBytes(event));
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    String function = System.getenv().getOrDefault("SPRING_CLOUD_FUNCTION_DEFINITION", "");
    boolean hears = function.endsWith("-events") || function.equals("pwa-manifest");
    prime(hears ? EVENTS : HTTP, null);
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Credentials and connections are made on first use, so nothing waits to be renewed here.
  }

  /** A prime that fails must not fail the deployment: it costs a slow first request at most. */
  void prime(String event, @org.jspecify.annotations.Nullable Context context) {
    try {
      handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          context);
    } catch (IOException | RuntimeException cold) {
      LOG.log(Level.ERROR, "priming failed", cold);
    }
  }
}
