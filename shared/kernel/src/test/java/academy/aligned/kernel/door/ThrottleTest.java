package academy.aligned.kernel.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final TenantId NORTH = new TenantId("northnorth12");
  private static final TenantId SOUTH = new TenantId("southsouth12");

  private final AtomicLong now = new AtomicLong();
  private final Throttle throttle = new Throttle(() -> Instant.ofEpochMilli(now.get()), 2, 3);

  @Test
  void a_burst_passes_and_then_the_caller_waits() {
    for (int i = 0; i < 3; i++) {
      throttle.pass(NORTH, "ana");
    }
    assertThatThrownBy(() -> throttle.pass(NORTH, "ana")).isInstanceOf(Problem.TooMany.class);
    now.addAndGet(600);
    assertThatCode(() -> throttle.pass(NORTH, "ana")).doesNotThrowAnyException();
  }

  @Test
  void one_callers_flood_is_not_anothers() {
    for (int i = 0; i < 3; i++) {
      throttle.pass(NORTH, "ana");
    }
    assertThatCode(() -> throttle.pass(NORTH, "ben")).doesNotThrowAnyException();
  }

  @Test
  void a_clock_that_was_set_back_refuses_nobody() {
    now.set(86_400_000);
    throttle.pass(NORTH, "ana");
    now.set(0);
    assertThatCode(() -> throttle.pass(NORTH, "ana")).doesNotThrowAnyException();
  }

  @Test
  void a_practice_of_many_callers_leaves_room_for_another() {
    for (int i = 0; i < 30; i++) {
      throttle.pass(NORTH, "caller " + i);
    }
    assertThatThrownBy(() -> throttle.pass(NORTH, "one more")).isInstanceOf(Problem.TooMany.class);
    assertThatCode(() -> throttle.pass(SOUTH, "ana")).doesNotThrowAnyException();
    now.addAndGet(60);
    assertThatCode(() -> throttle.pass(NORTH, "another")).doesNotThrowAnyException();
  }

  @Test
  void who_is_turned_away_herself_takes_nothing_from_her_practice() {
    for (int i = 0; i < 100; i++) {
      try {
        throttle.pass(NORTH, "ana");
      } catch (Problem.TooMany expected) {
        assertThat(i).isGreaterThanOrEqualTo(3);
      }
    }
    assertThatCode(() -> throttle.pass(NORTH, "ben")).doesNotThrowAnyException();
  }
}
