package academy.aligned.custody.bundle;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts lines in order without holding them all: sorted pieces on the disk, merged at the end. */
public final class Sorter implements AutoCloseable {
  private static final long HELD = 16_000_000;

  private final long most;
  private final List<Line> held = new ArrayList<>();
  private final List<Path> pieces = new ArrayList<>();
  private long weight;

  public Sorter() {
    this(HELD);
  }

  /** {@code most} characters are held in memory at a time. */
  Sorter(long most) {
    this.most = most;
  }

  public void add(Line line) {
    held.add(line);
    weight += line.text().length() + line.first().length() + 100L;
    if (weight > most) {
      spill();
    }
  }

  /** Hands on all lines in order. */
  public void each(Consumer<Line> reader) {
    Collections.sort(held);
    PriorityQueue<Source> sources = new PriorityQueue<>();
    List<Piece> open = new ArrayList<>();
    try {
      for (Path path : pieces) {
        Piece piece = new Piece(path);
        open.add(piece);
        offer(sources, piece);
      }
      offer(sources, held.iterator()::next, held.size());
      for (Source next = sources.poll(); next != null; next = sources.poll()) {
        reader.accept(next.line());
        next.more().offer(sources);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(Piece::close);
    }
  }

  private interface More {
    void offer(PriorityQueue<Source> sources);
  }

  private record Source(Line line, More more) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      return line.compareTo(other.line);
    }
  }

  private static void offer(
      PriorityQueue<Source> sources, java.util.function.Supplier<Line> lines, int left) {
    if (left > 0) {
      Line line = lines.get();
      sources.add(new Source(line, next -> offer(next, lines, left - 1)));
    }
  }

  private static void offer(PriorityQueue<Source> sources, Piece piece) {
    Line line = piece.next();
    if (line != null) {
      sources.add(new Source(line, next -> offer(next, piece)));
    }
  }

  private void spill() {
    Collections.sort(held);
    try {
      Path piece = Files.createTempFile("aligned-bundle", ".piece");
      pieces.add(piece);
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(piece)))) {
        for (Line line : held) {
          for (String part : List.of(line.entry(), line.first(), line.second(), line.text())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held.clear();
    weight = 0;
  }

  @Override
  public void close() {
    for (Path piece : pieces) {
      try {
        Files.deleteIfExists(piece);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    held.clear();
  }

  private static final class Piece {
    private final DataInputStream in;

    Piece(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)));
    }

    @Nullable Line next() {
      try {
        return new Line(part(), part(), part(), part());
      } catch (EOFException end) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String part() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
