package academy.aligned.care.roster;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChangeCareTest {
  private final Clinic clinic = Clinic.open();

  @BeforeEach
  void ana_is_in_the_foundational_phase() {
    clinic.treated(clinic.ana(), 1);
  }

  private Answer change(Object phase, String condition) {
    return clinic
        .north()
        .put(
            clinic.practitioner(),
            clinic.path(clinic.ana()) + "/care",
            Map.of("phase", phase, "condition", condition));
  }

  private JsonNode file() {
    return clinic.north().get(clinic.practitioner(), clinic.path(clinic.ana())).body();
  }

  @Test
  void a_new_phase_shows_on_the_roster_and_on_the_patients_phone() {
    change("CORRECTIVE", "Low back pain");

    assertThat(file().path("row").path("phase").asString()).isEqualTo("CORRECTIVE");
    assertThat(file().path("profile").path("condition").asString()).isEqualTo("Low back pain");
    assertThat(clinic.home(clinic.ana()).path("profile").path("phase").asString())
        .isEqualTo("CORRECTIVE");
  }

  @Test
  void the_way_through_the_phases_is_kept_with_who_moved_her() {
    change("CORRECTIVE", "Low back pain");
    clinic.days(1);

    assertThat(file().path("timeline").valueStream().map(moment -> moment.path("text").asString()))
        .contains("From foundational to corrective, by " + clinic.practitioner().name());
  }

  @Test
  void the_same_change_sent_twice_is_one() {
    change("CORRECTIVE", "Low back pain");
    clinic.world().meter().reset();
    change("CORRECTIVE", "Low back pain");

    assertThat(clinic.world().meter().read().writeUnits()).isZero();
  }

  @Test
  void a_phase_nobody_knows_is_answered_with_the_known_ones() {
    assertThat(change("FLYING", "Low back pain").text()).contains("WELLNESS");
  }
}
