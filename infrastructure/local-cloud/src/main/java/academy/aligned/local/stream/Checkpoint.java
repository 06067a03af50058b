package academy.aligned.local.stream;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** How far each shard of one table's stream has been read; kept on disk. */
final class Checkpoint {
  private static final String FINISHED = "finished";

  private final Path file;
  private final Map<String, String> shards;

  Checkpoint(Path file) {
    this.file = file;
    this.shards = read(file);
  }

  Optional<String> last(String shard) {
    return Optional.ofNullable(shards.get(shard));
  }

  boolean finished(String shard) {
    return FINISHED.equals(shards.get(shard));
  }

  void reached(String shard, String sequence) {
    shards.put(shard, sequence);
    write();
  }

  void finish(String shard) {
    reached(shard, FINISHED);
  }

  /** Forgets how far the shard was read: its records were trimmed. */
  void forget(String shard) {
    shards.remove(shard);
    write();
  }

  void keepOnly(Set<String> existing) {
    shards.keySet().retainAll(existing);
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.write(next, Json.MAPPER.writeValueAsBytes(shards));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path file) {
    try {
      return Files.exists(file)
          ? Json.MAPPER.readValue(
              Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {})
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
