package academy.aligned.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;

  private MovableClock clock() {
    return new MovableClock(folder.resolve("clock"), InstantSource.fixed(NOON));
  }

  @Test
  void a_move_outlives_a_restart() {
    clock().move(Duration.ofDays(7));
    clock().move(Duration.ofHours(1));
    assertThat(clock().instant()).isEqualTo(Instant.parse("2026-11-29T13:00:00Z"));
  }

  @Test
  void it_never_moves_back() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock().move(Duration.ofMinutes(-1)));
  }

  @Test
  void watchers_hear_of_a_move() {
    int[] heard = {0};
    MovableClock clock = clock();
    clock.onMove(() -> heard[0]++);
    clock.move(Duration.ofDays(1));
    assertThat(heard[0]).isEqualTo(1);
  }
}
