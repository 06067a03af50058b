package academy.aligned.care.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RosterNumbersTest {
  private final Clinic clinic = Clinic.open();
  private final String item = clinic.treated(clinic.ana(), 1);

  private JsonNode row() {
    return clinic.row(clinic.ana());
  }

  private void doneWithPain(int pain) {
    clinic.log(clinic.ana(), clinic.set(item, 1, pain));
    clinic.world().deliver();
  }

  private void diligent(int days) {
    for (int day = 0; day < days; day++) {
      clinic.logAll(clinic.ana(), item, 1);
      clinic.days(1);
    }
  }

  @Test
  void a_log_reaches_the_roster() {
    diligent(2);
    doneWithPain(2);

    assertThat(row().path("adherence7").asInt()).isEqualTo(100);
    assertThat(row().path("completeness7").asInt()).isEqualTo(100);
    assertThat(row().path("streak").asInt()).isEqualTo(3);
    assertThat(row().path("lastPain").asInt()).isEqualTo(2);
    assertThat(row().path("spark").path(13).asInt()).isEqualTo(100);
    assertThat(row().path("spark").path(10).isNull()).isTrue();
    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void the_patient_sees_the_same_numbers() {
    diligent(2);
    clinic.logAll(clinic.ana(), item, 1);

    JsonNode summary = clinic.home(clinic.ana()).path("summary");

    for (String number : List.of("adherence7", "adherence28", "completeness7", "streak")) {
      assertThat(summary.path(number)).isEqualTo(row().path(number));
    }
    assertThat(summary.path("spark")).isEqualTo(row().path("spark"));
  }
}
