package academy.aligned.drill.world;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Asks the same again and again, as long as it is open, and counts what is refused. */
public final class Steady implements AutoCloseable {
  private static final long PAUSE = 40;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final AtomicBoolean going = new AtomicBoolean(true);
  private final AtomicLong asked = new AtomicLong();
  private final List<String> refused = new ArrayList<>();
  private final Thread thread;

  /** {@code next} makes each request anew, so that it may carry what is newest. */
  public Steady(Supplier<HttpRequest> next) {
    thread = Thread.ofVirtual().start(() -> ask(next));
  }

  private void ask(Supplier<HttpRequest> next) {
    while (going.get()) {
      HttpRequest request = next.get();
      int status = status(request);
      asked.incrementAndGet();
      if (status < 200 || status >= 300) {
        synchronized (refused) {
          refused.add(status + " " + request.uri().getPath());
        }
      }
      pause(PAUSE);
    }
  }

  /** What somebody is answered; 0 where nobody answers. */
  public static int status(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException away) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public long asked() {
    return asked.get();
  }

  public List<String> refused() {
    synchronized (refused) {
      return List.copyOf(refused);
    }
  }

  @Override
  public void close() {
    going.set(false);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
