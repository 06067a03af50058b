package academy.aligned.local.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;

/** A small file that is replaced as a whole: a power cut leaves the old text or the new one. */
public record WholeFile(Path path) {
  /** What it holds; nothing if it is not there, or empty. */
  public Optional<String> read() {
    try {
      return Files.exists(path)
          ? Optional.of(Files.readString(path)).filter(text -> !text.isBlank())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(String text, FileAttribute<?>... attributes) {
    try {
      Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
      Path next = Files.createTempFile(folder, path.getFileName().toString(), ".new", attributes);
      Files.writeString(next, text);
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
