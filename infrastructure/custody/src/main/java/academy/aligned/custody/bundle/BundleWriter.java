package academy.aligned.custody.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a bundle entry by entry; it has its name only when it is whole. */
public final class BundleWriter implements AutoCloseable {
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path wanted;
  private final Path unfinished;
  private final ZipOutputStream zip;
  private final List<Manifest.Entry> entries = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final MessageDigest digest = sha256();
  private @Nullable String open;
  private long bytes;
  private long lines;

  public BundleWriter(Path wanted) {
    this.wanted = wanted;
    this.unfinished = wanted.resolveSibling(wanted.getFileName() + ".unfinished");
    try {
      zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of one entry must come one after another. */
  public void line(String entry, String text) {
    if (!entry.equals(open)) {
      begin(entry);
    }
    write((text + "\n").getBytes(StandardCharsets.UTF_8));
    lines++;
  }

  public void file(String entry, InputStream content) {
    begin(entry);
    try {
      byte[] piece = new byte[65_536];
      for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
        zip.write(piece, 0, n);
        digest.update(piece, 0, n);
        bytes += n;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the bundle with its manifest, and gives it its name. */
  public Manifest finish(Manifest.Keys keys, int schema) {
    end();
    var manifest =
        new Manifest(Manifest.FORMAT, schema, keys, Map.copyOf(counts), List.copyOf(entries));
    begin(Manifest.NAME);
    write(manifest.written());
    try {
      zip.close();
      Files.move(unfinished, wanted, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manifest;
  }

  @Override
  public void close() {
    try {
      zip.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(String entry) {
    end();
    open = entry;
    ZipEntry next = new ZipEntry(entry);
    next.setTimeLocal(NEVER);
    try {
      zip.putNextEntry(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    if (open != null) {
      String sum = HexFormat.of().formatHex(digest.digest());
      entries.add(new Manifest.Entry(open, sum, bytes, lines));
      counts.merge(kind(open), Math.max(1, lines), Long::sum);
      bytes = 0;
      lines = 0;
    }
  }

  /** {@code rows/care/patient} for lines, {@code files/media} for files. */
  private static String kind(String entry) {
    return entry.startsWith("files/")
        ? entry.substring(0, entry.indexOf('/', "files/".length()))
        : entry.replaceFirst("\\.ndjson$", "");
  }

  private void write(byte[] content) {
    try {
      OutputStream out = zip;
      out.write(content);
      digest.update(content);
      bytes += content.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
