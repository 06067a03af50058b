package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Refused;
import academy.aligned.custody.arrival.ImportPractice;
import academy.aligned.custody.bundle.BundleWriter;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Manifest;
import academy.aligned.custody.export.ExportPractice;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.drill.world.Everywhere;
import academy.aligned.drill.world.House;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Keepers;
import academy.aligned.drill.world.Severed;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.kernel.ids.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed, doubled or lied to. */
class BrokenImportTest {
  private static final String ID = "brokenimp000";
  private static final House THERE = Houses.there();
  private static final Keepers KEEPERS = new Keepers(THERE);
  private static Path original = Path.of("");
  @TempDir private static Path folder;

  @BeforeAll
  static void open() {
    var practice = SmallPractice.open(Houses.here(), ID, "brokenimport");
    practice.live();
    original = new Keepers(Houses.here()).export(ID, KeyMap.SAME, folder.resolve("whole.zip"));
  }

  @Test
  void killed_after_any_write_the_same_command_completes_it() throws Exception {
    Severed never = new Severed(Integer.MAX_VALUE);
    take(THERE.watched(never), "brokenimpall", "all.brokenimport.aligned.localhost");
    int writes = never.written();
    assertThat(writes).isGreaterThan(20);
    List<String> ids = new ArrayList<>(List.of("brokenimpall"));
    List<ImportPractice.Outcome> outcomes = new ArrayList<>();
    for (int after : new int[] {0, 1, 6, writes / 2, writes - 3, writes - 2}) {
      String id = "brokenimp%03d".formatted(100 + after);
      String there = id + ".aligned.localhost";
      House killed = THERE.watched(new Severed(after));
      assertThatThrownBy(() -> take(killed, id, there)).isInstanceOf(Severed.Killed.class);
      outcomes.add(take(THERE, id, there));
      ids.add(id);
      assertThat(take(THERE, id, there).fresh()).as("once more").isFalse();
    }
    Path back = folder.resolve("back.zip");
    try (var present = new Snapshots(THERE.installation()).take(Optional.empty())) {
      for (int i = 0; i < outcomes.size(); i++) {
        TenantId id = new TenantId(ids.get(i + 1));
        new ExportPractice(THERE.installation(), id, outcomes.get(i).keys(), Instant.now())
            .write(present, back);
        assertThat(Files.mismatch(original, back)).as("killed: " + id).isEqualTo(-1);
      }
    }
  }

  @Test
  void of_two_at_once_one_does_it_and_the_other_finds_it_done_or_is_sent_away() throws Exception {
    String id = "brokenimptwo";
    String there = "two.brokenimport.aligned.localhost";
    int fresh = 0;
    List<Future<ImportPractice.Outcome>> runs;
    try (ExecutorService both = Executors.newFixedThreadPool(3)) {
      Callable<ImportPractice.Outcome> run = () -> take(THERE, id, there);
      runs = both.invokeAll(List.of(run, run, run));
    }
    for (var run : runs) {
      try {
        fresh += run.get().fresh() ? 1 : 0;
      } catch (ExecutionException refused) {
        assertThat(refused).cause().isInstanceOf(Refused.class).hasMessageContaining("wait until");
      }
    }
    assertThat(fresh).isEqualTo(1);
    KeyMap names = take(THERE, id, there).keys();
    Path back = KEEPERS.export(id, names, folder.resolve("two.zip"));
    assertThat(Files.mismatch(original, back)).isEqualTo(-1);
  }

  @Test
  void another_bundle_over_a_practice_is_refused_and_nothing_is_overwritten() {
    var other = SmallPractice.open(Houses.here(), "brokenimp001", "brokenother");
    Path another =
        new Keepers(Houses.here()).export(other.id(), KeyMap.SAME, folder.resolve("o.zip"));
    take(THERE, "brokenimpovr", "over.brokenimport.aligned.localhost");
    unchanged(
        () -> new Keepers(THERE).take(another, "brokenimpovr", "x.aligned.localhost"),
        "from another bundle");
    unchanged(
        () ->
            new Keepers(THERE).take(another, "brokenimp777", "over.brokenimport.aligned.localhost"),
        "is another practice's");
  }

  @Test
  void what_no_export_writes_is_refused_before_anything_is_written() {
    take(THERE, "brokenimpvic", "victim.brokenimport.aligned.localhost");
    String mine = "\"host\":\"forged.aligned.localhost\",\"tenant\":\"brokenimpfor\"";
    String own =
        "{\"pk\":\"PR#brokenimpfor\",\"sk\":\"PRACTICE\",\"status\":\"OPEN\"," + mine + "}";
    forged(
        "is not what an export writes",
        "directory.ndjson",
        "{\"pk\":\"PR#brokenimpvic\",\"sk\":\"PRACTICE\"}");
    forged(
        "is not what an export writes",
        "directory.ndjson",
        "{\"pk\":\"U#eve\",\"sk\":\"IN#brokenimpvic\"}");
    forged(
        "is not what an export writes",
        "directory.ndjson",
        "{\"pk\":\"PR#brokenimpfor\",\"evt\":\"x\",\"sk\":\"PRACTICE\"}");
    forged(
        "is another practice's",
        "directory.ndjson",
        "{\"pk\":\"H#victim.brokenimport.aligned.localhost\",\"sk\":\"H\",\"tenant\":\"brokenimpfor\"}");
    forged("line 2, is not", "directory.ndjson", own, "no json");
    forged(
        "rows/care/p.ndjson, line 1,",
        "rows/care/p.ndjson",
        "{\"partition\":\"P#1\",\"sort\":\"A\",\"values\":{\"gsi1pk\":\"T#brokenimpvic#ROSTER\"}}");
    forged(
        "rows/care/inv.ndjson, line 1,",
        "rows/care/inv.ndjson",
        "{\"partition\":\"INV#1\",\"sort\":\"A\",\"values\":{}}");
    forged(
        "files.ndjson, line 1,",
        "files.ndjson",
        "{\"bucket\":\"sites\",\"path\":\"../brokenimpvic/config.json\",\"type\":\"\",\"cache\":\"\"}");
    forged("Of these files nothing is told", "files/sites/config.json", "{}");
  }

  private static void forged(String why, String entry, String... lines) {
    Path path = folder.resolve("forged.zip");
    try (var writer = new BundleWriter(path)) {
      if (entry.startsWith("files/")) {
        writer.file(entry, new ByteArrayInputStream(new byte[] {1}));
      } else {
        List.of(lines).forEach(line -> writer.line(entry, line));
      }
      writer.finish(new Manifest.Keys("brokenimpfor", "forged.aligned.localhost"), 1);
    }
    unchanged(() -> KEEPERS.take(path, "brokenimpfor", "forged.aligned.localhost"), why);
  }

  private static void unchanged(Runnable what, String why) {
    Map<String, Integer> before = new Everywhere(THERE).print();
    assertThatThrownBy(what::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    assertThat(new Everywhere(THERE).print()).as(why).isEqualTo(before);
  }

  private static ImportPractice.Outcome take(House house, String id, String there) {
    return new Keepers(house).take(original, id, there);
  }
}
