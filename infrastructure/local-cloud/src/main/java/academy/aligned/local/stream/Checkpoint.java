package academy.aligned.local.stream;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * How far each shard of one table's stream has been read; kept on disk. The disk hears of it a
 * little later: what was read while its transaction was open may be undone by a power cut, and its
 * number given to another record, which must not be passed over. Whoever hears a fact twice knows
 * it.
 */
final class Checkpoint {
  private static final System.Logger LOG = System.getLogger("aligned.local.stream");
  private static final String FINISHED = "finished";
  private static final long SURE_AFTER = TimeUnit.SECONDS.toNanos(2);

  private final Path file;
  private final LongSupplier nanos;
  private final Map<String, String> kept;
  private final Map<String, String> shards;
  private final Deque<Reached> lately = new ArrayDeque<>();

  private record Reached(String shard, String sequence, long at) {}

  /** Nanoseconds as {@link System#nanoTime} gives them. */
  Checkpoint(Path file, LongSupplier nanos) {
    this.file = file;
    this.nanos = nanos;
    this.kept = read(file);
    this.shards = new TreeMap<>(kept);
  }

  Optional<String> last(String shard) {
    return Optional.ofNullable(shards.get(shard));
  }

  boolean finished(String shard) {
    return FINISHED.equals(shards.get(shard));
  }

  void reached(String shard, String sequence) {
    shards.put(shard, sequence);
    lately.add(new Reached(shard, sequence, nanos.getAsLong()));
    keepWhatIsSure();
  }

  void finish(String shard) {
    reached(shard, FINISHED);
  }

  /** Forgets how far the shard was read: its records were trimmed. */
  void forget(String shard) {
    lately.removeIf(reached -> reached.shard().equals(shard));
    shards.remove(shard);
    kept.remove(shard);
    write();
  }

  void keepOnly(Set<String> existing) {
    shards.keySet().retainAll(existing);
    kept.keySet().retainAll(existing);
    lately.removeIf(reached -> !existing.contains(reached.shard()));
  }

  /** For an orderly end, after which nothing is undone. */
  void keepAll() {
    lately.clear();
    kept.putAll(shards);
    write();
  }

  private void keepWhatIsSure() {
    boolean changed = false;
    for (Reached first = lately.peek();
        first != null && nanos.getAsLong() - first.at() >= SURE_AFTER;
        first = lately.peek()) {
      kept.put(first.shard(), first.sequence());
      lately.remove();
      changed = true;
    }
    if (changed) {
      write();
    }
  }

  private void write() {
    new WholeFile(file).write(Json.MAPPER.writeValueAsBytes(kept));
  }

  /** A damaged one is as good as none: facts come again, and who hears them knows them. */
  private static Map<String, String> read(Path file) {
    try {
      return new WholeFile(file).bytes().map(Checkpoint::parsed).orElseGet(TreeMap::new);
    } catch (JacksonException damaged) {
      LOG.log(
          Level.WARNING, () -> file + " is damaged: its stream is read from the start", damaged);
      return new TreeMap<>();
    }
  }

  private static Map<String, String> parsed(byte[] bytes) {
    return Json.MAPPER.readValue(bytes, new TypeReference<TreeMap<String, String>>() {});
  }
}
