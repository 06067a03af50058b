package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.restore.RestorePractice;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Keepers;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.drill.world.Unzipped;
import academy.aligned.kernel.ids.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    SmallPractice.until(() -> config(practice).contains("Wrecked"));
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
    assertThat(outcome.put()).containsKeys("care", "tenancy", "files of sites");
    Path after = HERE.export(ID, KeyMap.SAME, folder.resolve("after.zip"));
    assertThat(Unzipped.texts(after)).isEqualTo(Unzipped.texts(before));
    Path then = HERE.export(ID, KeyMap.SAME, folder.resolve("then.zip"), Optional.of(moment));
    assertThat(Files.mismatch(before, then)).as("the export of that moment").isEqualTo(-1);
    assertThat(neighbour.owned().get("/api/branding").path("tagline").asString())
        .isEqualTo("Written " + written[0] + " times");
    assertThat(restore.look().nothing()).as("nothing is left to do").isTrue();
    assertThat(config(practice)).doesNotContain("Wrecked");
    assertThat(practice.home().path("plan").path("version").asInt()).isEqualTo(1);
  }

  /** What her phone reads before anything else: a file. */
  private static String config(SmallPractice practice) {
    return Houses.here().at(practice.host()).get("/config.json").toString();
  }
}
