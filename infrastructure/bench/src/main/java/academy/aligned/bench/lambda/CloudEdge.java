package academy.aligned.bench.lambda;

import academy.aligned.testkit.parts.EmbeddedDynamo;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * What a function reaches of the cloud: the embedded database, STS and an empty account service
 * behind one address, with TLS or without.
 */
public final class CloudEdge implements AutoCloseable {
  private static final String ROLE =
      """
      <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>\
      <Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>\
      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY</SecretAccessKey>\
      <SessionToken>%s</SessionToken><Expiration>2199-01-01T00:00:00Z</Expiration></Credentials>\
      </AssumeRoleResult></AssumeRoleResponse>"""
          .formatted("IQoJb3JpZ2luX2Vj" + "x".repeat(1_000));

  private static final String ACCOUNTS = "AWSCognitoIdentityProviderService.";

  /** The account service knows no passkeys and nobody. */
  private static final byte[] NOBODY = "{\"Credentials\":[]}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final String scheme;
  private final HttpClient database = HttpClient.newHttpClient();
  private volatile boolean closing;

  private CloudEdge(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  private static InetSocketAddress anywhere() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  public static CloudEdge plain() throws IOException {
    return new CloudEdge(HttpServer.create(anywhere(), 0), "http");
  }

  public static CloudEdge withTls(Certificate certificate)
      throws IOException, GeneralSecurityException {
    HttpsServer server = HttpsServer.create(anywhere(), 0);
    SSLContext context = certificate.context();
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return new CloudEdge(server, "https");
  }

  /** The settings by which an SDK finds this place instead of AWS. */
  public Map<String, String> settings() {
    return Map.of(
        "AWS_ENDPOINT_URL", scheme + "://localhost:" + server.getAddress().getPort(),
        "AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE",
        "AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
  }

  /** Whether connections end with each answer: none outlives a snapshot. */
  public void closing(boolean now) {
    closing = now;
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (closing) {
      exchange.getResponseHeaders().set("Connection", "close");
    }
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
      reply(exchange, 200, "text/xml", ROLE.getBytes(StandardCharsets.UTF_8));
    } else if (target(exchange).startsWith(ACCOUNTS)) {
      reply(exchange, 200, "application/x-amz-json-1.1", NOBODY);
    } else {
      var answer = passed(exchange, body).join();
      reply(exchange, answer.statusCode(), "application/x-amz-json-1.0", answer.body());
    }
  }

  private static String target(HttpExchange exchange) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return target == null ? "" : target;
  }

  private java.util.concurrent.CompletableFuture<HttpResponse<byte[]>> passed(
      HttpExchange exchange, byte[] body) {
    var request =
        HttpRequest.newBuilder(EmbeddedDynamo.shared().endpoint())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (String header : new String[] {"X-Amz-Target", "Authorization", "X-Amz-Date"}) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    request.header("Content-Type", "application/x-amz-json-1.0");
    return database.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    database.shutdownNow();
  }
}
