package academy.aligned.kernel.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final AtomicLong now = new AtomicLong();
  private final Throttle throttle = new Throttle(() -> Instant.ofEpochMilli(now.get()), 2, 3);

  @Test
  void a_burst_passes_and_then_the_caller_waits() {
    for (int i = 0; i < 3; i++) {
      throttle.pass("ana");
    }
    assertThatThrownBy(() -> throttle.pass("ana")).isInstanceOf(Problem.TooMany.class);
    now.addAndGet(600);
    assertThatCode(() -> throttle.pass("ana")).doesNotThrowAnyException();
  }

  @Test
  void one_callers_flood_is_not_anothers() {
    for (int i = 0; i < 3; i++) {
      throttle.pass("ana");
    }
    assertThatCode(() -> throttle.pass("ben")).doesNotThrowAnyException();
  }

  @Test
  void a_clock_that_was_set_back_refuses_nobody() {
    now.set(86_400_000);
    throttle.pass("ana");
    now.set(0);
    assertThatCode(() -> throttle.pass("ana")).doesNotThrowAnyException();
  }
}
