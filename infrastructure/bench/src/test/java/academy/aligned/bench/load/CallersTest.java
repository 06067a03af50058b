package academy.aligned.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.bench.load.Callers.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallersTest {
  private final Outcome outcome =
      new Outcome(2, List.of(1.0, 2.0, 3.0, 4.0, 100.0), Map.of("200", 3, "429", 1, "500", 1));

  @Test
  void what_was_answered_is_counted_by_its_status() {
    assertThat(outcome.rate("200")).isEqualTo(1.5);
    assertThat(outcome.rate("404")).isZero();
    assertThat(outcome.failedShare("200", "429")).isEqualTo(0.2);
  }

  @Test
  void the_slowest_are_in_the_last_hundredth() {
    assertThat(outcome.p(0.5)).isEqualTo(3);
    assertThat(outcome.p(0.99)).isEqualTo(100);
  }
}
