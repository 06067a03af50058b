package academy.aligned.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
  @TempDir private Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private Checkpoint checkpoint;

  @BeforeEach
  void begin() {
    checkpoint = afterPowerCut();
  }

  private Checkpoint afterPowerCut() {
    return new Checkpoint(folder.resolve("care.json"), nanos::get);
  }

  private void secondsPass(int seconds) {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void what_was_read_just_before_a_power_cut_is_read_again() {
    checkpoint.reached("a", "10");
    secondsPass(5);
    checkpoint.reached("a", "11");
    assertThat(checkpoint.last("a")).contains("11");
    assertThat(afterPowerCut().last("a")).contains("10");
  }

  @Test
  void a_shard_that_ended_just_before_a_power_cut_is_looked_at_again() {
    checkpoint.reached("a", "10");
    secondsPass(5);
    checkpoint.finish("a");
    assertThat(checkpoint.finished("a")).isTrue();
    assertThat(afterPowerCut().finished("a")).isFalse();
  }

  @Test
  void after_an_orderly_end_nothing_is_read_twice() {
    checkpoint.reached("a", "10");
    checkpoint.reached("b", "7");
    checkpoint.keepAll();
    assertThat(afterPowerCut().last("a")).contains("10");
    assertThat(afterPowerCut().last("b")).contains("7");
  }

  @Test
  void shards_that_are_no_more_are_forgotten() {
    checkpoint.reached("a", "10");
    checkpoint.reached("b", "7");
    checkpoint.keepOnly(Set.of("b"));
    checkpoint.keepAll();
    assertThat(afterPowerCut().last("a")).isEmpty();
    checkpoint.forget("b");
    assertThat(afterPowerCut().last("b")).isEmpty();
  }

  @Test
  void a_damaged_file_means_from_the_start() throws Exception {
    Files.writeString(folder.resolve("care.json"), "{\"a\":");
    assertThat(afterPowerCut().last("a")).isEmpty();
  }
}
