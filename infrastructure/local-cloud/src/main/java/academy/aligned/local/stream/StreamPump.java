package academy.aligned.local.stream;

import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.BusEvent;
import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Carries facts from the tables' streams to the bus. It looks often after a nudge, and now and then
 * without one; a record whose fact cannot be read is reported and passed over.
 */
public final class StreamPump implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.stream");
  private static final long IDLE_MILLIS = 150;
  private static final long BUSY_MILLIS = 15;
  private static final int BUSY_ROUNDS = 20;

  private final List<TableStream> streams;
  private final Bus bus;
  private final Loop loop;
  private final Semaphore nudged = new Semaphore(0);
  private final AtomicInteger busy = new AtomicInteger();
  private volatile boolean open = true;

  public StreamPump(DynamoDbStreamsClient client, List<String> tables, Path folder, Bus bus) {
    this.bus = bus;
    this.streams =
        tables.stream()
            .map(
                table ->
                    new TableStream(client, table, new Checkpoint(folder.resolve(table + ".json"))))
            .toList();
    this.loop = Loop.start("stream pump", this::run);
  }

  /** Something was probably written just now. */
  public void nudge() {
    busy.set(BUSY_ROUNDS);
    nudged.release();
  }

  @Override
  public void close() {
    open = false;
    nudged.release();
    loop.close();
  }

  private void run() throws InterruptedException {
    while (pause()) {
      for (TableStream stream : streams) {
        if (poll(stream) > 0) {
          nudge();
        }
      }
    }
  }

  private boolean pause() throws InterruptedException {
    boolean quiet = busy.getAndUpdate(rounds -> Math.max(0, rounds - 1)) == 0;
    if (open && nudged.tryAcquire(quiet ? IDLE_MILLIS : BUSY_MILLIS, TimeUnit.MILLISECONDS)) {
      nudged.drainPermits();
    }
    return open;
  }

  private int poll(TableStream stream) {
    try {
      return stream.poll(this::carry);
    } catch (SdkException away) {
      LOG.log(Level.WARNING, "A stream could not be read; trying again", away);
      return 0;
    }
  }

  private void carry(Record record) {
    read(record).ifPresent(fact -> bus.put(Bus.OURS, fact));
  }

  private static Optional<BusEvent> read(Record record) {
    try {
      return Facts.in(record);
    } catch (RuntimeException unreadable) {
      LOG.log(Level.ERROR, () -> "Unreadable fact at " + record.dynamodb().keys(), unreadable);
      return Optional.empty();
    }
  }
}
