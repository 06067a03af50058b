package academy.aligned.local.stream;

import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.BusEvent;
import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Carries facts from the tables' streams to the bus. A table that was just written to is read at
 * once, the others seldom, since every look costs the laptop; a record whose fact cannot be read is
 * reported and passed over.
 */
public final class StreamPump implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.stream");
  private static final long IDLE_MILLIS = 10_000;
  private static final long BUSY_MILLIS = 10;
  private static final int TRIES = 25;

  private final Map<String, TableStream> streams = new LinkedHashMap<>();
  private final Map<String, Integer> expected = new ConcurrentHashMap<>();
  private final Semaphore nudged = new Semaphore(0);
  private final Bus bus;
  private final Clerk clerk;
  private final Loop loop;
  private volatile boolean open = true;

  /** Takes each change down, before anybody is told of it. */
  @FunctionalInterface
  public interface Clerk {
    void note(String table, Record record);
  }

  public StreamPump(
      DynamoDbStreamsClient client, List<String> tables, Path folder, Bus bus, Clerk clerk) {
    this.bus = bus;
    this.clerk = clerk;
    for (String table : tables) {
      var checkpoint = new Checkpoint(folder.resolve(table + ".json"), System::nanoTime);
      streams.put(table, new TableStream(client, table, checkpoint));
    }
    this.loop = Loop.start("stream pump", this::run);
  }

  /** This table was written to just now. */
  public void nudge(String table) {
    expected.put(table, TRIES);
    nudged.release();
  }

  @Override
  public void close() {
    open = false;
    nudged.release();
    loop.close();
    streams.values().forEach(TableStream::end);
  }

  private void run() throws InterruptedException {
    long swept = 0;
    while (open) {
      boolean sweep = System.nanoTime() - swept > TimeUnit.MILLISECONDS.toNanos(IDLE_MILLIS);
      streams.forEach(
          (table, stream) -> {
            if (sweep || expected.containsKey(table)) {
              read(table, stream);
            }
          });
      swept = sweep ? System.nanoTime() : swept;
      pause();
    }
  }

  private void pause() throws InterruptedException {
    if (!expected.isEmpty()) {
      Thread.sleep(BUSY_MILLIS);
    } else if (nudged.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
      nudged.drainPermits();
    }
  }

  /** Reads again soon until the write shows in the stream, which takes it some milliseconds. */
  private void read(String table, TableStream stream) {
    expected.computeIfPresent(table, (_, tries) -> tries > 1 ? tries - 1 : null);
    if (poll(table, stream) > 0) {
      expected.computeIfPresent(table, (_, tries) -> Math.min(tries, 8));
    }
  }

  private int poll(String table, TableStream stream) {
    try {
      return stream.poll(record -> carry(table, record));
    } catch (SdkException away) {
      LOG.log(Level.WARNING, "A stream could not be read; trying again", away);
      return 0;
    }
  }

  private void carry(String table, Record record) {
    clerk.note(table, record);
    fact(record).ifPresent(fact -> bus.put(Bus.OURS, fact));
  }

  private static Optional<BusEvent> fact(Record record) {
    try {
      return Facts.in(record);
    } catch (RuntimeException unreadable) {
      LOG.log(Level.ERROR, () -> "Unreadable fact at " + record.dynamodb().keys(), unreadable);
      return Optional.empty();
    }
  }
}
