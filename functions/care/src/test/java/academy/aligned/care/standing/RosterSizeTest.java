package academy.aligned.care.standing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.FullRoster;
import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.meter.Usage;
import academy.aligned.testkit.world.Operation;
import org.junit.jupiter.api.Test;

/** A roster of five hundred people with everything known of them stays small. */
class RosterSizeTest {
  private final Clinic clinic = Clinic.open();

  private Usage within(Operation operation) {
    Usage usage = operation.measured(clinic.world());
    assertThat(operation.exceededBy(usage)).isEmpty();
    return usage;
  }

  @Test
  void all_of_it_is_thirteen_read_units_and_the_first_screen_one() {
    FullRoster roster = FullRoster.at(clinic);

    Usage screen = within(roster.firstScreen());
    assertThat(screen.of(Measure.TRIPS)).isEqualTo(1);
    assertThat(screen.of(Measure.READ_UNITS)).isLessThanOrEqualTo(1);
    assertThat(screen.of(Measure.GZIP_BYTES)).isLessThanOrEqualTo(4_096);

    Usage all = within(roster.all());
    assertThat(all.of(Measure.READ_UNITS)).isLessThanOrEqualTo(13);
    assertThat(all.of(Measure.GZIP_BYTES)).isLessThanOrEqualTo(20_480);
    assertThat(clinic.world().call(roster.all().next().get()).body().path("patients"))
        .hasSize(FullRoster.PATIENTS);
  }

  @Test
  void a_row_comes_back_as_it_was_written() {
    RosterStore roster = new RosterStore(clinic.world().parts().table());
    var job = clinic.world().job(clinic.north().tenant());
    RosterEntry written = FullRoster.somebody(clinic);
    roster.put(clinic.world().parts().table().write(job), written).commit();

    RosterEntry read = roster.get(job, written.row().patient());

    assertThat(read.row().toString()).isEqualTo(written.row().toString());
    assertThat(read.version()).isEqualTo(1);
  }
}
