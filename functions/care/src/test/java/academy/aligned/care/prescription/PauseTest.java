package academy.aligned.care.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PauseTest {
  private final Clinic clinic = Clinic.open();
  private String item = "";

  @BeforeEach
  void ana_did_all_for_four_days() {
    item = clinic.treated(clinic.ana(), 1);
    for (int day = 0; day < 4; day++) {
      clinic.logAll(clinic.ana(), item, 1);
      clinic.days(1);
    }
  }

  private Answer pause(@Nullable Object to) {
    Map<String, Object> asked = new HashMap<>(Map.of("note", "You are ill. Rest first."));
    if (to != null) {
      asked.put("to", to.toString());
    }
    Answer answer =
        clinic
            .north()
            .post(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/pause", asked);
    clinic.world().deliver();
    return answer;
  }

  private Answer resume() {
    Answer answer =
        clinic
            .north()
            .post(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/resume", Map.of());
    clinic.world().deliver();
    return answer;
  }

  private JsonNode row() {
    return clinic.row(clinic.ana());
  }

  @Test
  void paused_days_ask_nothing_and_cost_nothing() {
    pause(clinic.today().plusDays(4));
    clinic.days(5);

    assertThat(row().path("adherence7").asInt()).isEqualTo(100);
    assertThat(row().path("streak").asInt()).isEqualTo(4);
    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void the_roster_says_who_is_paused_until_it_is_over() {
    pause(clinic.today().plusDays(1));
    assertThat(row().path("paused").asBoolean()).isTrue();
    clinic.days(2);

    assertThat(row().has("paused")).isFalse();
  }

  @Test
  void the_patient_reads_why_and_the_version_is_kept() {
    Plan plan = pause(null).as(Plan.class);

    assertThat(plan.version()).isEqualTo(2);
    assertThat(plan.note()).isEqualTo("Paused: You are ill. Rest first.");
    assertThat(
            clinic.home(clinic.ana()).path("plan").path("pauses").path(0).path("note").asString())
        .isEqualTo("You are ill. Rest first.");
  }

  @Test
  void going_on_ends_it_from_today() {
    pause(null);
    clinic.days(3);
    Plan plan = resume().as(Plan.class);
    clinic.days(1);

    assertThat(plan.allPauses().getFirst().to()).isEqualTo(clinic.today().minusDays(2));
    assertThat(row().path("adherence7").asInt()).isEqualTo(67);
  }

  @Test
  void a_pause_taken_back_on_the_same_day_never_was() {
    pause(null);

    assertThat(resume().as(Plan.class).pauses()).isNull();
  }

  @Test
  void the_same_pause_sent_twice_is_one_and_going_on_without_one_is_nothing() {
    Plan paused = pause(null).as(Plan.class);
    assertThat(pause(null).as(Plan.class)).isEqualTo(paused);
    Plan going = resume().as(Plan.class);

    assertThat(resume().as(Plan.class)).isEqualTo(going);
  }

  @Test
  void a_change_of_the_plan_leaves_the_pause() {
    pause(null);

    assertThat(clinic.publish(clinic.ana(), 2, clinic.item(item, 2)).as(Plan.class).allPauses())
        .hasSize(1);
  }

  @Test
  void it_cannot_end_before_it_begins() {
    assertThat(pause(clinic.today().minusDays(1)).badFields()).containsExactly("to");
  }

  @Test
  void without_a_plan_there_is_nothing_to_pause() {
    String patient = clinic.id();
    clinic.invite(patient, "Cleo Ray", "cleo@example.org");

    Answer answer =
        clinic
            .north()
            .post(
                clinic.practitioner(),
                "/api/patients/" + patient + "/plan/pause",
                Map.of("note", "Holidays"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("mend").asString()).isEqualTo("Publish one first.");
  }
}
