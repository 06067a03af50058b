package academy.aligned.custody.bundle;

import academy.aligned.custody.Refused;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A bundle that was found whole and untouched: every entry was held against the manifest. */
public final class Bundle implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;
  private final String sum;

  private Bundle(ZipFile zip, Manifest manifest, String sum) {
    this.zip = zip;
    this.manifest = manifest;
    this.sum = sum;
  }

  /** Reads all of it once; refuses what is torn, tampered with, or newer than this program. */
  public static Bundle open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new Refused("There is no bundle " + path + ".");
    }
    try {
      ZipFile zip = new ZipFile(path.toFile());
      byte[] written = manifest(zip, path);
      Manifest manifest = parsed(written, path);
      check(manifest, zip, path);
      return new Bundle(zip, manifest, Sha256.hex(written, 32));
    } catch (ZipException torn) {
      throw new Refused(path + " is torn or no bundle: get it again. (" + torn.getMessage() + ")");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The manifest's own hash: equal for bundles that hold the same. */
  public String sum() {
    return sum;
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
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] manifest(ZipFile zip, Path path) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new Refused(path + " holds no " + Manifest.NAME + ": it is no bundle.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static Manifest parsed(byte[] written, Path path) {
    try {
      var read = Json.TOLERANT.readTree(written);
      int format = read.path("format").asInt(0);
      int schema = read.path("schema").asInt(0);
      if (format > Manifest.FORMAT || schema > Manifest.SCHEMA) {
        throw new Refused(
            "%s has format %d and schema %d; this program knows %d and %d: use a newer one."
                .formatted(path, format, schema, Manifest.FORMAT, Manifest.SCHEMA));
      }
      return Json.TOLERANT.treeToValue(read, Manifest.class);
    } catch (JacksonException unreadable) {
      throw new Refused(path + ": " + Manifest.NAME + " cannot be read; it was tampered with.");
    }
  }

  private static void check(Manifest manifest, ZipFile zip, Path path) throws IOException {
    for (Manifest.Entry entry : manifest.entries()) {
      ZipEntry found = zip.getEntry(entry.name());
      if (found == null) {
        throw new Refused(path + ": the entry " + entry.name() + " is missing.");
      }
      if (!sum(zip, found).equals(entry.sha256())) {
        throw new Refused(path + ": the entry " + entry.name() + " was tampered with.");
      }
    }
    Set<String> known = new HashSet<>(Set.of(Manifest.NAME));
    manifest.entries().forEach(entry -> known.add(entry.name()));
    Set<String> strange =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> !known.contains(name))
            .collect(Collectors.toSet());
    if (!strange.isEmpty()) {
      throw new Refused(path + ": the manifest knows nothing of " + strange + ".");
    }
  }

  private static String sum(ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (ZipException torn) {
      return "torn";
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
