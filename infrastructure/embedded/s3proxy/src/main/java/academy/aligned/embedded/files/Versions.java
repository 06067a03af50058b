package academy.aligned.embedded.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * Every version of every file, for 35 days after it was replaced: a folder for each key, in it the
 * bytes, which share the disk's space with the file itself, and what is known of them.
 */
final class Versions {
  private static final Duration KEPT = Duration.ofDays(35);

  private final Path files;
  private final Path kept;
  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();

  Versions(Path files, Path kept, InstantSource clock) {
    this.files = files;
    this.kept = kept;
    this.clock = clock;
  }

  /** Keys of files that nothing is known of: they are from before versions were kept. */
  List<String> strangers(String bucket) {
    Path folder = files.resolve(bucket);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .filter(key -> of(bucket, key).isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the bucket's key is now becomes its newest version. */
  void record(String bucket, String key, HeadObjectResponse found) {
    record(bucket, key, found, clock.instant());
  }

  synchronized void record(String bucket, String key, HeadObjectResponse found, Instant at) {
    Properties known = new Properties();
    known.setProperty("at", at.toString());
    known.setProperty("etag", text(found.eTag()).replace("\"", ""));
    known.setProperty("type", text(found.contentType()));
    known.setProperty("cache", text(found.cacheControl()));
    try {
      Path facts = next(bucket, key);
      Path body = Version.body(facts);
      link(files.resolve(bucket).resolve(key), body);
      known.setProperty("size", Long.toString(Files.size(body)));
      known.setProperty("sha256", sum(body));
      Version.write(facts, known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file server never writes into a file, it puts another in its place: one copy is enough. */
  private static void link(Path file, Path body) throws IOException {
    try {
      Files.createLink(body, file);
    } catch (UnsupportedOperationException without) {
      Files.copy(file, body);
    }
  }

  synchronized void deleted(String bucket, String key) {
    Properties known = new Properties();
    known.setProperty("at", clock.instant().toString());
    known.setProperty("deleted", "true");
    try {
      Version.write(next(bucket, key), known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of versions are in the order of their making. */
  private Path next(String bucket, String key) throws IOException {
    long id = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis() * 1000));
    Path folder = folder(bucket, key);
    Files.createDirectories(folder);
    return folder.resolve("~" + id + Version.FACTS);
  }

  private Path folder(String bucket, String key) {
    Path folder = kept.resolve(bucket).resolve(key).normalize();
    if (!folder.startsWith(kept.resolve(bucket))) {
      throw new IllegalArgumentException("No key leads out of its bucket: " + key);
    }
    return folder;
  }

  Optional<Version> find(String bucket, String key, String id) {
    return of(bucket, key).stream().filter(version -> version.id().equals(id)).findFirst();
  }

  /** All of one key, the newest first. */
  List<Version> of(String bucket, String key) {
    return list(folder(bucket, key), key, 1);
  }

  /** All whose key begins like this, by key, the newest first. */
  List<Version> beginning(String bucket, String prefix) {
    int end = prefix.lastIndexOf('/') + 1;
    String under = prefix.substring(0, end);
    return list(folder(bucket, under), under, Integer.MAX_VALUE).stream()
        .filter(version -> version.key().startsWith(prefix))
        .toList();
  }

  private static List<Version> list(Path folder, String under, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Version> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(Version.FACTS)).toList()) {
        String inner = folder.relativize(path.getParent()).toString();
        String key = depth == 1 ? under : under + inner;
        found.add(Version.read(key, path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(
        Comparator.comparing(Version::key)
            .thenComparing(Comparator.comparing(Version::id).reversed()));
    return found;
  }

  synchronized void erase(Version version) {
    try {
      version.erase();
      Path folder = version.facts().getParent();
      while (!folder.equals(kept) && empty(folder)) {
        Files.delete(folder);
        folder = folder.getParent();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** What was replaced or deleted more than 35 days ago goes; so do deletions nothing is left of. */
  void trim(String bucket) {
    Instant oldest = clock.instant().minus(KEPT);
    Version newer = null;
    for (Version version : beginning(bucket, "")) {
      boolean current = newer == null || !newer.key().equals(version.key());
      Instant replaced = current ? version.at() : newer.at();
      if ((!current || version.deleted()) && replaced.isBefore(oldest)) {
        erase(version);
      }
      newer = version;
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static String sum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] piece = new byte[65_536];
      for (int n = in.read(piece); n > 0; n = in.read(piece)) {
        digest.update(piece, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
