package academy.aligned.local.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;

/**
 * A small file that is replaced as a whole: a power cut leaves the old content or the new one, and
 * what was written is on the disk when the call returns.
 */
public record WholeFile(Path path) {
  /** What it holds; nothing if it is not there, or empty. */
  public Optional<byte[]> bytes() {
    try {
      return Files.exists(path)
          ? Optional.of(Files.readAllBytes(path)).filter(bytes -> bytes.length > 0)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<String> text() {
    return bytes()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank());
  }

  public void write(String text, FileAttribute<?>... attributes) {
    write(text.getBytes(StandardCharsets.UTF_8), attributes);
  }

  /** What stands half-written beside it was left by a power cut, and is written over. */
  public void write(byte[] bytes, FileAttribute<?>... attributes) {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.deleteIfExists(next);
      var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (FileChannel file = FileChannel.open(next, fresh, attributes)) {
        file.write(ByteBuffer.wrap(bytes));
        file.force(true);
      }
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
