package academy.aligned.local.backup;

import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.time.MovableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * What the tables' streams brought, kept for 35 days as DynamoDB keeps it: with it the present
 * state can be taken back to any moment since.
 */
public final class Journal implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Map<String, TableJournal> tables = new LinkedHashMap<>();
  private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
  private final MovableClock clock;
  private final Instant since;

  public Journal(Path folder, List<String> names, MovableClock clock) {
    this.clock = clock;
    names.forEach(name -> tables.put(name, new TableJournal(folder.resolve(name))));
    this.since = since(new WholeFile(folder.resolve("since")));
  }

  /** Takes a record down; called before anybody else is told of it. */
  public void note(String table, Record record) {
    Entry entry = entry(record);
    tables.get(table).append(entry);
    CompletableFuture<Void> waits = awaited.remove(entry.partition());
    if (waits != null) {
      waits.complete(null);
    }
  }

  /** The first moment that this journal leads back to. */
  Instant earliest() {
    Instant oldest = clock.instant().minus(TableJournal.KEPT);
    return since.isBefore(oldest) ? oldest : since;
  }

  /** Runs what writes this partition, and waits until it shows here. */
  void await(String partition, Runnable write) {
    var shows = new CompletableFuture<Void>();
    awaited.put(partition, shows);
    write.run();
    try {
      shows.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The stream does not show what was written.", e);
    } finally {
      awaited.remove(partition);
    }
  }

  void read(String table, Consumer<Entry> reader) {
    Objects.requireNonNull(tables.get(table)).read(reader);
  }

  /** Forgets these changes. */
  void forget(Predicate<Entry> changes) {
    tables.values().forEach(table -> table.forget(changes));
  }

  @Override
  public void close() {
    tables.values().forEach(TableJournal::close);
  }

  /** The stream tells the minute alone: the change was made within it, and before we read it. */
  private Entry entry(Record record) {
    var change = record.dynamodb();
    long read = System.currentTimeMillis();
    long made = Math.min(read, change.approximateCreationDateTime().toEpochMilli() + 59_999);
    return new Entry(made + clock.offset().toMillis(), change.keys(), change.oldImage());
  }

  private Instant since(WholeFile file) {
    return file.text()
        .map(Instant::parse)
        .orElseGet(
            () -> {
              Instant now = clock.instant();
              file.write(now.toString());
              return now;
            });
  }
}
