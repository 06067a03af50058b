package academy.aligned.local.queue;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Messages in a folder, one file each: what is put is on the disk before the call returns. */
record Shelf(Path folder) {
  private static final System.Logger LOG = System.getLogger("aligned.local.queue");

  Shelf {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(Message message) {
    new WholeFile(file(message.id())).write(Json.MAPPER.writeValueAsBytes(message));
  }

  boolean has(String id) {
    return Files.exists(file(id));
  }

  void remove(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Message> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).flatMap(Shelf::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message that a broken disk left unreadable is laid aside, and holds up no other. */
  private static Stream<Message> read(Path file) {
    try {
      return Stream.of(Json.MAPPER.readValue(Files.readAllBytes(file), Message.class));
    } catch (JacksonException damaged) {
      LOG.log(Level.ERROR, () -> file + " is damaged and laid aside", damaged);
      return laidAside(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Message> laidAside(Path file) {
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String id) {
    return folder.resolve(name(id) + ".json");
  }

  /** Ids come from elsewhere and may hold what a file name cannot. */
  private static String name(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
