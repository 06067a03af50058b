package academy.aligned.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.meter.Usage;
import academy.aligned.testkit.world.Operation;
import org.junit.jupiter.api.Test;

/** What an operation may use of the database; the directory's own look-ups are the door's. */
class CapacityTest {
  private final Clinic clinic = Clinic.open();
  private final DiligentPatient ana = DiligentPatient.at(clinic);

  private Usage within(Operation operation) {
    Usage usage = operation.measured(clinic.world());
    assertThat(operation.gates()).isNotEmpty();
    assertThat(operation.exceededBy(usage)).isEmpty();
    return usage;
  }

  @Test
  void logging_a_set_is_one_write_and_no_read() {
    ana.logs(0, DiligentPatient.ITEMS - 1);

    Usage request = within(ana.logASet());

    assertThat(request.of(Measure.TRIPS)).isEqualTo(1);
    assertThat(request.of(Measure.READ_UNITS)).isZero();
    assertThat(request.of(Measure.WRITE_UNITS)).isBetween(1.0, 2.0);
  }

  @Test
  void logging_a_set_with_all_that_follows_is_at_most_four_write_units() {
    assertThat(within(ana.logASetWithAllThatFollows()).of(Measure.WRITE_UNITS)).isBetween(2.0, 4.0);
  }

  @Test
  void fifty_queued_logs_of_two_days_are_two_trips() {
    assertThat(within(ana.syncOfTwoDays()).of(Measure.TRIPS)).isEqualTo(2);
  }

  @Test
  void fifty_queued_logs_of_one_day_fit_too() {
    assertThat(within(ana.syncOfOneDay()).of(Measure.TRIPS)).isEqualTo(1);
  }

  @Test
  void a_home_screen_is_one_query_of_one_read_unit_and_small() {
    ana.logs(0, 2);

    Usage read = within(ana.home());

    assertThat(read.of(Measure.TRIPS)).isEqualTo(1);
    assertThat(clinic.home(clinic.ana()).path("recent").size()).isPositive();
  }

  @Test
  void a_gate_that_is_missed_is_named() {
    Operation home = ana.home();
    Usage read = home.measured(clinic.world());
    Operation tighter =
        new Operation(
            home.name(),
            home.floor(),
            java.util.Map.of(Measure.GZIP_BYTES, read.of(Measure.GZIP_BYTES) - 1),
            false,
            home.next());

    assertThat(tighter.exceededBy(read)).singleElement().asString().contains("gzip bytes");
  }
}
