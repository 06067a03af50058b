package academy.aligned.local.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One table's changes in the order they were made, a file for each of the machine's days. The disk
 * is forced at most once a second, and before the stream's checkpoint counts on what was written.
 */
final class TableJournal {
  static final Duration KEPT = Duration.ofDays(35);
  private static final long FORCED_EVERY = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private FileChannel open;
  private Path day;
  private long forced = System.nanoTime();

  TableJournal(Path folder) {
    this.folder = folder;
    this.day = today();
    this.open = opened(day);
    trim();
  }

  synchronized void append(Entry entry) {
    if (!day.equals(today())) {
      turn();
    }
    write(open, entry.line() + "\n");
    if (System.nanoTime() - forced > FORCED_EVERY) {
      force();
    }
  }

  /** Hands on every entry, the oldest first; what comes meanwhile too. */
  void read(Consumer<Entry> reader) {
    for (Path file : days()) {
      each(file, line -> Entry.parse(line).ifPresent(reader));
    }
  }

  /** Takes out what was written of these items. */
  synchronized void forget(Predicate<Entry> whose) {
    close();
    days().forEach(file -> rewrite(file, whose));
    open = opened(day);
  }

  synchronized void close() {
    force();
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void turn() {
    close();
    day = today();
    open = opened(day);
    trim();
  }

  private void force() {
    try {
      open.force(false);
      forced = System.nanoTime();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path today() {
    return folder.resolve(LocalDate.now(ZoneOffset.UTC) + ".ndjson");
  }

  /** A line that was left unfinished is ended, so that the next one is read. */
  private FileChannel opened(Path file) {
    try {
      Files.createDirectories(folder);
      boolean begun = Files.exists(file) && Files.size(file) > 0;
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      if (begun) {
        write(channel, "\n");
      }
      return channel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FileChannel channel, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(Path file, Predicate<Entry> whose) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (var out = Files.newBufferedWriter(next)) {
      each(
          file,
          line ->
              Entry.parse(line)
                  .filter(entry -> !whose.test(entry))
                  .ifPresent(entry -> keep(out, line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    move(next, file);
  }

  private static void keep(java.io.BufferedWriter out, String line) {
    try {
      out.write(line);
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter that was cut in two spoils its own line alone. */
  private static void each(Path file, Consumer<String> reader) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      lines.lines().forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> days() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ndjson")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void trim() {
    FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
    for (Path file : days()) {
      try {
        if (!file.equals(day) && Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
