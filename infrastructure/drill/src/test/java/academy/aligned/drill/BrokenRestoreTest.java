package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.restore.RestorePractice;
import academy.aligned.drill.world.House;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Keepers;
import academy.aligned.drill.world.Severed;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.kernel.ids.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that is killed stays shut, and the same command ends it. */
class BrokenRestoreTest {
  private static final String ID = "brokenres000";
  private static final Keepers KEEPERS = new Keepers(Houses.here());
  @TempDir private Path folder;

  @Test
  void killed_after_any_write_it_stays_shut_until_the_same_command_ends_it() throws Exception {
    var practice = SmallPractice.open(Houses.here(), ID, "brokenrestore");
    practice.live();
    Thread.sleep(1_100);
    Instant moment = Instant.now();
    Path before = KEEPERS.export(ID, KeyMap.SAME, folder.resolve("before.zip"));
    Thread.sleep(1_100);
    practice.wreck();
    for (int after : new int[] {17, 18, 20, 22}) {
      House killed = Houses.here().watched(new Severed(after));
      assertThatThrownBy(() -> restore(killed, moment).run()).isInstanceOf(Severed.Killed.class);
      assertThat(status()).as("killed after %d writes", after).isEqualTo("SUSPENDED");
    }
    restore(Houses.here(), moment).run();
    assertThat(status()).isEqualTo("OPEN");
    assertThat(restore(Houses.here(), moment).look().nothing()).isTrue();
    Path again = KEEPERS.export(ID, KeyMap.SAME, folder.resolve("again.zip"));
    assertThat(Files.mismatch(before, again)).as("first byte that differs").isEqualTo(-1);
    assertThat(restore(Houses.here(), moment).run().nothing()).as("done twice").isTrue();
  }

  private static RestorePractice restore(House house, Instant moment) {
    return new RestorePractice(
        house.installation(),
        new TenantId(ID),
        moment,
        InstantSource.system(),
        Duration.ofMillis(200));
  }

  private static String status() {
    return new Register(Houses.here().installation(), new TenantId(ID))
        .practice()
        .orElseThrow()
        .status();
  }
}
