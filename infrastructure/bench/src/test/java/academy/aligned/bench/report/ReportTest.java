package academy.aligned.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Row HELD = new Row("home", "trips", "1 Query", 1, 1.0);
  private static final Row TOLD = new Row("home", "bytes", "", 7_286, null);
  private static final Row MISSED = new Row("CPU, home", "× the bare SDK call", "1", 1.9, 1.3);
  private static final Row UNSURE =
      new Row("CPU, log a set", "× the bare SDK call", "1", 1.9, 1.3, false);

  private static Report of(Row... rows) {
    return new Report("ops", Provenance.of(1), List.of(rows), List.of());
  }

  @Test
  void when_every_gate_holds_it_says_so() {
    assertThat(of(HELD, TOLD).missed()).isEmpty();
    assertThat(of(HELD, TOLD).table()).contains("≤ 1", "ok", "7,286", "All 1 gates hold.");
  }

  @Test
  void a_missed_gate_is_named_and_counted() {
    Report report = of(HELD, MISSED);
    assertThat(report.missed()).containsExactly(MISSED);
    assertThat(report.table()).contains("MISSED", "1 of 2 gates are missed.");
    assertThat(report.json()).contains("\"missed\" : 1");
  }

  @Test
  void a_ratio_taken_on_a_busy_machine_fails_nobody_and_says_why() {
    Report report = of(HELD, UNSURE);
    assertThat(report.missed()).isEmpty();
    assertThat(report.table())
        .contains("too busy to say", "No gate of 2 is missed.", "Run it again when it is quiet.");
  }

  @Test
  void a_ratio_that_holds_on_a_busy_machine_holds() {
    Row held = new Row("CPU, home", "× the bare SDK call", "1", 1.2, 1.3, false);
    assertThat(of(held).table()).contains("All 1 gates hold.");
  }
}
