package academy.aligned.custody;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.restore.RestorePractice;
import academy.aligned.custody.world.Houses;
import academy.aligned.custody.world.Keepers;
import academy.aligned.custody.world.SmallPractice;
import academy.aligned.custody.world.Unzipped;
import academy.aligned.kernel.ids.TenantId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One practice goes back to a moment; its neighbour goes on. */
class RestoreTest {
  private static final String ID = "wrecked00000";
  private static final Keepers HERE = new Keepers(Houses.here());
  @TempDir private Path folder;

  @Test
  void a_wrecked_practice_is_what_it_was_and_its_neighbour_lost_nothing() throws Exception {
    var practice = SmallPractice.open(Houses.here(), ID, "wrecked");
    practice.live();
    var neighbour = SmallPractice.open(Houses.here(), "wrecked00001", "wreckedneighbour");
    Thread.sleep(1_100);
    Instant moment = Instant.now();
    Path before = HERE.export(ID, KeyMap.SAME, folder.resolve("before.zip"));
    Thread.sleep(1_100);
    practice.wreck();
    AtomicBoolean done = new AtomicBoolean();
    int[] written = {0};
    Thread busy =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!done.get()) {
                    neighbour.brand("Written " + ++written[0] + " times");
                  }
                });
    var restore =
        new RestorePractice(
            Houses.here().installation(),
            new TenantId(ID),
            moment,
            InstantSource.system(),
            Duration.ofMillis(200));
    assertThat(restore.look().nothing()).isFalse();
    var outcome = restore.run();
    done.set(true);
    busy.join();
    assertThat(outcome.put()).isNotEmpty();
    Path after = HERE.export(ID, KeyMap.SAME, folder.resolve("after.zip"));
    assertThat(rows(after)).isEqualTo(rows(before));
    Path then = HERE.export(ID, KeyMap.SAME, folder.resolve("then.zip"), Optional.of(moment));
    assertThat(rows(then)).as("the export of that moment").isEqualTo(rows(before));
    assertThat(neighbour.owned().get("/api/branding").path("tagline").asString())
        .isEqualTo("Written " + written[0] + " times");
    assertThat(restore.look().nothing()).as("nothing is left to do").isTrue();
    assertThat(practice.home().path("plan").path("version").asInt()).isEqualTo(1);
  }

  /** Files are printed from rows, and not taken back with them. */
  private static Map<String, String> rows(Path bundle) throws IOException {
    Map<String, String> texts = Unzipped.texts(bundle);
    texts.keySet().removeIf(entry -> !entry.startsWith("rows/") && !entry.startsWith("dir"));
    return texts;
  }
}
