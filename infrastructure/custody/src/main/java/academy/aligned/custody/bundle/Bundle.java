package academy.aligned.custody.bundle;

import academy.aligned.custody.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A bundle that was found whole and untouched: every entry was held against the manifest. */
public final class Bundle implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private Bundle(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Reads all of it once; refuses what is torn, tampered with, or newer than this program. */
  public static Bundle open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new Refused("There is no bundle " + path + ".");
    }
    ZipFile zip = zip(path);
    try {
      Manifest manifest = new Seal(zip, path).manifest();
      return new Bundle(zip, manifest);
    } catch (IOException unreadable) {
      close(zip);
      throw torn(path, unreadable);
    } catch (RuntimeException refused) {
      close(zip);
      throw refused;
    }
  }

  private static ZipFile zip(Path path) {
    try {
      return new ZipFile(path.toFile());
    } catch (IOException unreadable) {
      throw torn(path, unreadable);
    }
  }

  private static Refused torn(Path path, IOException why) {
    return new Refused(path + " is torn or no bundle: get it again. (" + why.getMessage() + ")");
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The manifest's own hash: equal for bundles that hold the same. */
  public String sum() {
    return manifest.sum();
  }

  /** Hands on the lines of an entry; none where there is no such entry. */
  public void lines(String entry, Consumer<String> reader) {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      return;
    }
    try (var lines =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(found), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InputStream file(String entry) {
    try {
      return zip.getInputStream(zip.getEntry(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
