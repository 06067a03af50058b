package academy.aligned.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server that only this machine reaches, a virtual thread for each request. */
public final class LoopbackServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.http");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /** Answers what it takes by itself, before the service is asked. */
  public interface Guest extends HttpHandler {
    boolean takes(HttpExchange exchange);
  }

  /** Port 0 takes a free one. */
  public static LoopbackServer start(int port, Function<Ask, Reply> service) {
    return listen(port, exchange -> serve(exchange, service));
  }

  public static LoopbackServer start(int port, Function<Ask, Reply> service, Guest guest) {
    return listen(
        port,
        exchange -> {
          if (guest.takes(exchange)) {
            guest.handle(exchange);
          } else {
            serve(exchange, service);
          }
        });
  }

  private static LoopbackServer listen(int port, HttpHandler handler) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      LoopbackServer made = new LoopbackServer(HttpServer.create(address, 128));
      made.server.setExecutor(made.threads);
      made.server.createContext("/", handler);
      made.server.start();
      return made;
    } catch (BindException taken) {
      throw new IllegalStateException("Port " + port + " is taken.", taken);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void serve(HttpExchange exchange, Function<Ask, Reply> service)
      throws IOException {
    try (exchange) {
      write(exchange, answer(exchange, service));
    }
  }

  private static Reply answer(HttpExchange exchange, Function<Ask, Reply> service)
      throws IOException {
    Ask ask = Ask.of(exchange);
    try {
      return service.apply(ask);
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> ask.method() + " " + ask.path(), broken);
      return new Refusal(500, "InternalFailure", "The local cloud made a mistake.").reply();
    }
  }

  private static void write(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::put);
    boolean bare = exchange.getRequestMethod().equals("HEAD") || reply.content().length() == 0;
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("content-length", Long.toString(reply.content().length()));
    }
    // For the server -1 is nothing and 0 is whatever comes.
    exchange.sendResponseHeaders(reply.status(), bare ? -1 : Math.max(0, reply.content().length()));
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        reply.content().writeTo(out);
      }
    }
  }
}
