package academy.aligned.custody.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was done to a bundle, it is refused, or it makes no difference. */
class BundleTest {
  private static final String ROWS = "rows/care/p.ndjson";
  private static final String PICTURE = "files/sites/brand/logo.png";

  @TempDir private Path folder;
  private Path whole;

  @BeforeEach
  void write() {
    whole = written("bundle.zip", Manifest.SCHEMA);
  }

  private Path written(String name, int schema) {
    Path path = folder.resolve(name);
    try (var writer = new BundleWriter(path)) {
      writer.line("directory.ndjson", "{\"pk\":\"PR#bundletest00\",\"sk\":\"PRACTICE\"}");
      writer.line(ROWS, "{\"partition\":\"P#1\",\"sort\":\"A#PLAN\",\"values\":{}}");
      writer.file(PICTURE, new ByteArrayInputStream(new byte[] {1, 2, 3}));
      writer.finish(new Manifest.Keys("bundletest00", "test.aligned.localhost"), schema);
    }
    return path;
  }

  @Test
  void a_bundle_cut_off_anywhere_is_torn() throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    for (int length = 0; length < bytes.length; length++) {
      Path torn = Files.write(folder.resolve("torn.zip"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> Bundle.open(torn))
          .as("cut after %d of %d bytes", length, bytes.length)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("get it again");
    }
  }

  @Test
  void a_bundle_with_any_one_byte_changed_is_refused_or_holds_the_same() throws IOException {
    Map<String, byte[]> before = entries(whole);
    byte[] bytes = Files.readAllBytes(whole);
    int refused = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x41;
      Path path = Files.write(folder.resolve("changed.zip"), changed);
      try (Bundle bundle = Bundle.open(path)) {
        for (Manifest.Entry entry : bundle.manifest().entries()) {
          byte[] now = bundle.file(entry.name()).readAllBytes();
          assertThat(now).as("byte %d", i).isEqualTo(before.get(entry.name()));
        }
      } catch (Refused expected) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(bytes.length / 2);
  }

  @Test
  void a_row_a_file_and_the_manifest_changed_and_packed_again_are_refused() throws IOException {
    for (String name : new String[] {ROWS, PICTURE, "directory.ndjson"}) {
      Map<String, byte[]> entries = entries(whole);
      entries.get(name)[0] ^= 1;
      refused(entries, name + " is not what the manifest says");
    }
    Map<String, byte[]> host = entries(whole);
    host.computeIfPresent(Manifest.NAME, (_, text) -> replaced(text, "test.al", "best.al"));
    refused(host, "manifest.json is not as it was written");
    Map<String, byte[]> count = entries(whole);
    count.computeIfPresent(
        Manifest.NAME, (_, text) -> replaced(text, "\"lines\":1", "\"lines\":9"));
    refused(count, "manifest.json is not as it was written");
    Map<String, byte[]> nonsense = entries(whole);
    nonsense.put(Manifest.NAME, "{\"format\":1,\"schema\":1".getBytes(StandardCharsets.UTF_8));
    refused(nonsense, "manifest.json cannot be read");
    Map<String, byte[]> bare = entries(whole);
    bare.put(Manifest.NAME, "{\"format\":1,\"schema\":1}".getBytes(StandardCharsets.UTF_8));
    refused(bare, "manifest.json is not as it was written");
  }

  @Test
  void an_entry_that_is_missing_or_too_much_is_named() throws IOException {
    Map<String, byte[]> less = entries(whole);
    less.remove(PICTURE);
    refused(less, "the entry " + PICTURE + " is missing");
    Map<String, byte[]> none = entries(whole);
    none.remove(Manifest.NAME);
    refused(none, "there is no manifest.json");
    for (String strange :
        new String[] {"files/sites/more.png", "../../etc/passwd", "/etc/passwd"}) {
      Map<String, byte[]> more = entries(whole);
      more.put(strange, new byte[] {1});
      refused(more, "the manifest knows nothing of " + strange);
    }
  }

  @Test
  void a_path_that_leads_out_is_refused_though_its_hash_is_right() {
    for (String name :
        new String[] {
          "files/sites/../../other/x",
          "files/sites/./x",
          "files/sites//x",
          "/files/sites/x",
          "files/sites/a\\..\\x",
          "files/exports/x",
          "rows/pool/p.ndjson",
          "rows/care/../directory.ndjson",
          "anything.ndjson"
        }) {
      Path forged = folder.resolve("forged.zip");
      try (var writer = new BundleWriter(forged)) {
        writer.file(name, new ByteArrayInputStream(new byte[] {1}));
        writer.finish(new Manifest.Keys("bundletest00", "test.aligned.localhost"), 1);
      }
      assertThatThrownBy(() -> Bundle.open(forged))
          .as(name)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("no bundle has an entry '" + name + "'");
    }
  }

  @Test
  void a_newer_schema_asks_for_a_newer_program() {
    assertThatThrownBy(() -> Bundle.open(written("newer.zip", Manifest.SCHEMA + 1)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("schema 2")
        .hasMessageContaining("use a newer one");
  }

  @Test
  void an_untouched_one_opens_and_two_of_the_same_are_the_same_bytes() throws IOException {
    Path twin = written("twin.zip", Manifest.SCHEMA);
    assertThat(Files.mismatch(whole, twin)).isEqualTo(-1);
    try (Bundle one = Bundle.open(whole);
        Bundle other = Bundle.open(twin)) {
      assertThat(one.sum()).isEqualTo(other.sum()).hasSize(64);
    }
  }

  private void refused(Map<String, byte[]> entries, String why) throws IOException {
    Path forged = folder.resolve("packed.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(forged))) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    assertThatThrownBy(() -> Bundle.open(forged))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  private static byte[] replaced(byte[] text, String what, String by) {
    return new String(text, StandardCharsets.UTF_8)
        .replaceFirst(what, by)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> entries(Path bundle) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (var zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }
}
