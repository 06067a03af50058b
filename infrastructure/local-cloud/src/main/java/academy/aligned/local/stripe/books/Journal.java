package academy.aligned.local.stripe.books;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.Damaged;
import academy.aligned.local.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line for each change, on the disk before the change counts; a line that a power cut left half
 * was never promised to anybody, and is cut off.
 */
final class Journal implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private long end;

  private Journal(Path file, FileChannel channel, long end) {
    this.file = file;
    this.channel = channel;
    this.end = end;
  }

  /** Tells every change that was kept, oldest first. */
  static Journal open(Path file, Consumer<ObjectNode> change) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      byte[] bytes = new WholeFile(file).bytes().orElse(new byte[0]);
      int whole = wholeLines(bytes);
      new String(bytes, 0, whole, StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> change.accept(parsed(file, line)));
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(whole);
      return new Journal(file, channel, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What could not be written whole is taken back. */
  void add(ObjectNode change) {
    byte[] line = (Json.MAPPER.writeValueAsString(change) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      channel.truncate(end);
      channel.write(ByteBuffer.wrap(line), end);
      channel.force(false);
      end += line.length;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be written", e);
    }
  }

  /** Begins anew with what still counts. */
  Journal shortened(List<ObjectNode> changes) {
    close();
    StringBuilder lines = new StringBuilder();
    changes.forEach(change -> lines.append(Json.MAPPER.writeValueAsString(change)).append('\n'));
    new WholeFile(file).write(lines.toString());
    return open(file, _ -> {});
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private static ObjectNode parsed(Path file, String line) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(line);
    } catch (JacksonException unreadable) {
      throw new Damaged(
          file, "delete it, and the Stripe stand-in begins without any objects.", unreadable);
    }
  }
}
