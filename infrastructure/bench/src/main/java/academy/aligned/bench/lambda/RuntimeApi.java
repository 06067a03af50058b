package academy.aligned.bench.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The Runtime API that a function's process asks for its next event, on the loopback address. */
public final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final long PATIENCE_S = 90;

  private final HttpServer server;
  private final CompletableFuture<Void> checkpointed = new CompletableFuture<>();
  private final CompletableFuture<Void> restored = new CompletableFuture<>();
  private volatile Turn turn = Turn.next();
  private int asked;

  /** What the function said, and when by {@link System#nanoTime}. */
  public record Answer(String text, long at) {}

  private record Turn(CompletableFuture<byte[]> event, CompletableFuture<Answer> answer) {
    static Turn next() {
      return new Turn(new CompletableFuture<>(), new CompletableFuture<>());
    }
  }

  private RuntimeApi(HttpServer server) {
    this.server = server;
  }

  public static RuntimeApi start() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var api = new RuntimeApi(server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(ROOT, api::handle);
    server.start();
    return api;
  }

  public String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands the function an event, now or when it asks, and waits for what it says. */
  public Answer ask(byte[] event) {
    Turn now = turn;
    now.event().complete(event);
    return now.answer().orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
  }

  /** Waits until the function is ready for the snapshot. */
  public void awaitCheckpoint() {
    checkpointed.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
  }

  /** Lets it go on as if restored; answers when, by {@link System#nanoTime}. */
  public long restore() {
    long now = System.nanoTime();
    restored.complete(null);
    return now;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.equals("invocation/next")) {
      next(exchange);
    } else if (path.equals("restore/next")) {
      checkpointed.complete(null);
      restored.join();
      reply(exchange, 200, new byte[0]);
    } else {
      told(path, new String(body, StandardCharsets.UTF_8));
      reply(exchange, 202, "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    byte[] event = turn.event().join();
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", "00000000-0000-4000-8000-%012d".formatted(asked));
    headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:000000000000:function:bench:live");
    asked++;
    reply(exchange, 200, event);
  }

  /** An answer ends a turn; an error, of an event or of the start, breaks it. */
  private void told(String path, String body) {
    long at = System.nanoTime();
    Turn over = turn;
    turn = Turn.next();
    if (path.endsWith("/response")) {
      over.answer().complete(new Answer(body, at));
    } else {
      over.answer().completeExceptionally(new IllegalStateException(path + ": " + body));
      checkpointed.completeExceptionally(new IllegalStateException(path + ": " + body));
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
