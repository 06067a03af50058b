package academy.aligned.local.stripe.event;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers events until they are taken: several at a time and in no certain order, as Stripe does.
 */
public final class Courier implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.stripe");
  private static final int AT_ONCE = 8;
  private static final int PATIENCE = 5;
  private static final int LONGEST_DALLY = 120;

  private final Books books;
  private final InstantSource clock;
  private final Wire wire;
  private final RandomGenerator random;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Set<String> onTheWay = new HashSet<>();
  private final List<Loop> loops = new ArrayList<>();
  private final Bell bell = new Bell();

  public Courier(Books books, InstantSource clock, Wire wire, RandomGenerator random) {
    this.books = books;
    this.clock = clock;
    this.wire = wire;
    this.random = random;
    books.watch(this::wake);
  }

  public void start() {
    loops.add(Loop.start("stripe webhooks", this::run));
  }

  /** After something was written, or the clock moved. */
  public void wake() {
    bell.ring();
  }

  @Override
  public void close() {
    bell.close();
    loops.forEach(Loop::close);
    awaitCarriers();
  }

  /** What is on the way is still heard of, if that does not take too long. */
  private void awaitCarriers() {
    try {
      if (!free.tryAcquire(AT_ONCE, PATIENCE, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "Webhooks were on their way when the stand-in stopped.");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() throws InterruptedException {
    while (bell.await()) {
      for (ObjectNode delivery : due()) {
        free.acquire();
        Thread.ofVirtual().name("stripe webhook").start(() -> carry(delivery));
      }
    }
  }

  private List<ObjectNode> due() {
    Instant now = clock.instant();
    List<ObjectNode> due =
        books.change(
            Cause.time(now, ""),
            tx ->
                Hold.on(tx)
                    ? List.<ObjectNode>of()
                    : tx.everywhere(Deliveries.WAITING).filter(d -> due(d, now)).toList());
    synchronized (this) {
      return due.stream().filter(delivery -> onTheWay.add(Fields.id(delivery))).toList();
    }
  }

  /** What was written by a clock that came back does not wait for the days it was ahead. */
  private static boolean due(ObjectNode delivery, Instant now) {
    return Fields.text(delivery, "state").equals(Deliveries.PENDING)
        && (Fields.number(delivery, "due") <= now.toEpochMilli()
            || Fields.number(delivery, "created") > now.getEpochSecond());
  }

  private void carry(ObjectNode delivery) {
    try {
      Thread.sleep(random.nextInt(LONGEST_DALLY));
      if (!bell.open()) {
        return;
      }
      String body = books.change(Cause.time(clock.instant(), ""), tx -> body(tx, delivery));
      int status =
          body.isEmpty() ? 0 : wire.post(Fields.flag(delivery, "connect"), body, clock.instant());
      books.change(
          Cause.time(clock.instant(), Fields.text(delivery, "_account")),
          tx -> {
            tx.find(Deliveries.WAITING, Fields.id(delivery))
                .ifPresent(d -> Deliveries.answered(tx, d, status));
            return status;
          });
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      free.release();
      synchronized (this) {
        onTheWay.remove(Fields.id(delivery));
      }
      wake();
    }
  }

  private static String body(Tx tx, ObjectNode delivery) {
    return tx.anywhere(Fields.text(delivery, "event"))
        .map(
            event ->
                Json.MAPPER
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Shapes.shown(event)))
        .orElse("");
  }
}
