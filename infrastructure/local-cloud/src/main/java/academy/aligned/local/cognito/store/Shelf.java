package academy.aligned.local.cognito.store;

import academy.aligned.local.cognito.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records of one kind, read and written as values. */
public record Shelf<T>(Records records, Kind kind, Class<T> type) {

  /** A value with the version it was read at. */
  public record Held<T>(String id, T value, long version) {}

  public Optional<Held<T>> find(String id) {
    return records.find(kind, id).map(this::held);
  }

  public List<Held<T>> list(String prefix, String after, int limit) {
    return records.list(kind, prefix, after, limit).stream().map(this::held).toList();
  }

  /** Every record under the prefix. */
  public List<Held<T>> all(String prefix) {
    return list(prefix, "", Integer.MAX_VALUE);
  }

  public Change put(String id, long expected, T value, @Nullable Instant lapses) {
    return new Change.Put(kind, id, expected, Json.write(value), lapses);
  }

  public Change replace(Held<T> held, T value, @Nullable Instant lapses) {
    return put(held.id(), held.version(), value, lapses);
  }

  public Change remove(Held<T> held) {
    return new Change.Remove(kind, held.id(), held.version());
  }

  public boolean commit(Change... changes) {
    return records.commit(List.of(changes));
  }

  /** Writes whatever was there before, for records only their newest version counts of. */
  public void overwrite(String id, T value, @Nullable Instant lapses) {
    while (!commit(put(id, find(id).map(Held::version).orElse(0L), value, lapses))) {
      Thread.onSpinWait();
    }
  }

  private Held<T> held(Stored stored) {
    return new Held<>(stored.id(), Json.read(stored.document(), type), stored.version());
  }
}
