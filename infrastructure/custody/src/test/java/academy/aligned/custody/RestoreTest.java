package academy.aligned.custody;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.restore.RestorePractice;
import academy.aligned.custody.world.Houses;
import academy.aligned.custody.world.Keepers;
import academy.aligned.custody.world.SmallPractice;
import academy.aligned.kernel.ids.TenantId;
import java.nio.file.Files;
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
    assertThat(Files.mismatch(before, after)).as("first byte that differs").isEqualTo(-1);
    Path then = HERE.export(ID, KeyMap.SAME, folder.resolve("then.zip"), Optional.of(moment));
    assertThat(Files.mismatch(before, then)).as("the export of that moment").isEqualTo(-1);
    assertThat(neighbour.owned().get("/api/branding").path("tagline").asString())
        .isEqualTo("Written " + written[0] + " times");
    assertThat(restore.look().nothing()).as("nothing is left to do").isTrue();
    assertThat(practice.home().path("plan").path("version").asInt()).isEqualTo(1);
    assertThat(Map.copyOf(outcome.deleted())).isNotNull();
  }
}
