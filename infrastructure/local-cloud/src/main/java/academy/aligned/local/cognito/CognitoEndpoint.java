package academy.aligned.local.cognito;

import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Json;
import academy.aligned.local.cognito.wire.Refusal;
import academy.aligned.local.http.LoopbackServer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/** The door of the pool: the service's one address, and the documents under the issuer's. */
public final class CognitoEndpoint implements LoopbackServer.Guest {
  private static final System.Logger LOG = System.getLogger(CognitoEndpoint.class.getName());
  private static final String TARGET = "AWSCognitoIdentityProviderService.";
  private static final int LARGEST = 256 * 1024;

  private record Reply(int status, String type, Object body) {}

  private final UserPool pool;

  public CognitoEndpoint(UserPool pool) {
    this.pool = pool;
  }

  /** Whether a request is for this pool, for a server that listens for several services. */
  @Override
  public boolean takes(HttpExchange exchange) {
    return target(exchange).startsWith(TARGET)
        || exchange.getRequestURI().getPath().startsWith(wellKnown());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, reply(exchange));
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      return document(exchange.getRequestURI().getPath());
    }
    try {
      return amz(200, answer(exchange));
    } catch (Refusal refusal) {
      return amz(400, Map.of("__type", refusal.type(), "message", refusal.text()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a call of the pool failed", e);
      return amz(500, Map.of("__type", "InternalErrorException", "message", "Internal error."));
    }
  }

  private Map<String, ?> answer(HttpExchange exchange) throws IOException {
    var target = target(exchange);
    var name = target.startsWith(TARGET) ? target.substring(TARGET.length()) : "";
    var operation = pool.operations().get(name);
    if (operation == null) {
      throw Refusal.of("UnknownOperationException", "This pool does not offer %s.".formatted(name));
    }
    return operation.answer(call(exchange));
  }

  private static Call call(HttpExchange exchange) throws IOException {
    var bytes = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw Refusal.of("RequestEntityTooLargeException", "The request is too large.");
    }
    var authorization = exchange.getRequestHeaders().getFirst("Authorization");
    var signed = authorization != null && authorization.startsWith("AWS4-HMAC-SHA256 ");
    try {
      var body = Json.tree(bytes);
      if (body.isObject()) {
        return new Call(body, signed);
      }
    } catch (JacksonException e) {
      LOG.log(Level.DEBUG, "a body is not JSON", e);
    }
    throw Refusal.of("SerializationException", "The request is not a JSON object.");
  }

  private Reply document(String path) {
    var settings = pool.settings();
    if (path.equals(wellKnown() + "jwks.json")) {
      return new Reply(200, "application/json", pool.key().published().toJSONObject());
    }
    if (path.equals(wellKnown() + "openid-configuration")) {
      return new Reply(
          200,
          "application/json",
          Map.of(
              "issuer", settings.issuer(),
              "jwks_uri", settings.issuer() + "/.well-known/jwks.json",
              "id_token_signing_alg_values_supported", List.of("RS256"),
              "subject_types_supported", List.of("public")));
    }
    return new Reply(404, "application/json", Map.of("message", "Not Found"));
  }

  private String wellKnown() {
    return "/" + pool.settings().poolId() + "/.well-known/";
  }

  private static Reply amz(int status, Object body) {
    return new Reply(status, "application/x-amz-json-1.1", body);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var bytes = Json.write(reply.body()).getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type());
    headers.set("Cache-Control", "no-store");
    headers.set("x-amzn-RequestId", UUID.randomUUID().toString());
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String target(HttpExchange exchange) {
    var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return target == null ? "" : target;
  }
}
