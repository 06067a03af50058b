package academy.aligned.custody.bundle;

import academy.aligned.custody.Refused;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Holds a bundle against its manifest, and the manifest against itself. */
record Seal(ZipFile zip, Path path) {
  private static final int LARGEST = 64_000_000;
  private static final String AGAIN =
      "; it was tampered with. Get it again from where it was written.";

  /** The manifest, once all of the bundle is what it says. */
  Manifest manifest() throws IOException {
    byte[] written = manifestBytes();
    Manifest manifest = parsed(written);
    Set<String> known = new HashSet<>(Set.of(Manifest.NAME));
    for (Manifest.Entry entry : manifest.entries()) {
      if (!Paths.known(entry.name()) || !known.add(entry.name())) {
        throw refused("no bundle has an entry '" + entry.name() + "'" + AGAIN);
      }
      check(entry);
    }
    for (ZipEntry found : zip.stream().toList()) {
      if (!known.remove(found.getName())) {
        throw refused("the manifest knows nothing of " + found.getName() + AGAIN);
      }
    }
    return manifest;
  }

  private byte[] manifestBytes() throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw refused("there is no " + Manifest.NAME + " in it: it is no bundle.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(LARGEST);
    } catch (ZipException | EOFException broken) {
      throw refused(Manifest.NAME + " cannot be read" + AGAIN);
    }
  }

  private Manifest parsed(byte[] written) {
    try {
      JsonNode read = Json.TOLERANT.readTree(written);
      int format = read.path("format").asInt(0);
      int schema = read.path("schema").asInt(0);
      if (format > Manifest.FORMAT || schema > Manifest.SCHEMA) {
        throw refused(
            "it has format %d and schema %d; this program knows %d and %d: use a newer one."
                .formatted(format, schema, Manifest.FORMAT, Manifest.SCHEMA));
      }
      if (whole(read)) {
        Manifest manifest = Json.TOLERANT.treeToValue(read, Manifest.class);
        if (Arrays.equals(manifest.written(), written)) {
          return manifest;
        }
      }
    } catch (JacksonException unreadable) {
      throw refused(Manifest.NAME + " cannot be read" + AGAIN);
    }
    throw refused(Manifest.NAME + " is not as it was written" + AGAIN);
  }

  private static boolean whole(JsonNode read) {
    return read.path("format").asInt(0) == Manifest.FORMAT
        && TenantId.parse(read.path("keys").path("tenant").asString("")).isPresent()
        && read.path("keys").path("host").asString("").matches("[a-z0-9.-]{1,253}")
        && read.path("counts").isObject()
        && read.path("entries").isArray()
        && read.path("entries")
            .valueStream()
            .allMatch(entry -> entry.path("name").isString() && entry.path("sha256").isString());
  }

  private void check(Manifest.Entry entry) throws IOException {
    ZipEntry found = zip.getEntry(entry.name());
    if (found == null) {
      throw refused("the entry " + entry.name() + " is missing" + AGAIN);
    }
    if (found.getSize() != entry.bytes() || !sum(found, entry.bytes()).equals(entry.sha256())) {
      throw refused("the entry " + entry.name() + " is not what the manifest says" + AGAIN);
    }
  }

  /** Reads no more than there should be, however much would come out. */
  private String sum(ZipEntry entry, long most) throws IOException {
    try (var in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      long left = most;
      byte[] piece = new byte[65_536];
      for (int n = in.read(piece); n >= 0 && left >= 0; n = in.read(piece)) {
        left -= n;
      }
      return left == 0 ? HexFormat.of().formatHex(in.getMessageDigest().digest()) : "";
    } catch (ZipException | EOFException torn) {
      return "";
    }
  }

  private Refused refused(String why) {
    return new Refused(path + ": " + why);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
