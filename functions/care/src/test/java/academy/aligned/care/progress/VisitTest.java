package academy.aligned.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whether the app is opened at all. */
class VisitTest {
  private final Clinic clinic = Clinic.open();
  private final String patient = clinic.id();
  private final String item = clinic.id();
  private Persona dora = clinic.world().stranger();

  @BeforeEach
  void dora_joined_and_has_a_plan() {
    clinic.world().published();
    clinic.invite(patient, "Dora Vale", dora.email());
    String token = clinic.mailedToken();
    clinic.north().post(dora, "/api/invitations/" + token + "/claim", Map.of("zone", "UTC"));
    clinic
        .north()
        .put(
            clinic.practitioner(),
            "/api/patients/" + patient + "/plan",
            Map.of("baseVersion", 0, "items", List.of(clinic.item(item, 1))));
    clinic.world().deliver();
  }

  private Answer visit(Map<String, Object> more) {
    Answer answer = clinic.north().post(dora, "/api/visits", more);
    clinic.world().deliver();
    return answer;
  }

  private JsonNode file() {
    return clinic.north().get(clinic.practitioner(), "/api/patients/" + patient).body();
  }

  private List<String> standing() {
    return file()
        .path("alerts")
        .path("standing")
        .valueStream()
        .map(alert -> alert.path("detail").asString())
        .toList();
  }

  @Test
  void after_seven_days_without_opening_somebody_should_ask() {
    clinic.days(6);
    assertThat(standing()).noneMatch(detail -> detail.startsWith("Not opened"));
    clinic.days(1);

    assertThat(standing()).contains("Not opened for 7 days");
  }

  @Test
  void opening_it_ends_the_worry_though_nothing_was_done() {
    clinic.days(8);
    visit(Map.of("zone", "UTC"));

    assertThat(standing()).noneMatch(detail -> detail.startsWith("Not opened"));
    assertThat(file().path("numbers").path("openedOn").asString())
        .isEqualTo(clinic.today().toString());
  }

  @Test
  void a_log_says_that_it_was_opened() {
    clinic.days(5);
    clinic.log(dora, clinic.set(item, 1));
    clinic.world().deliver();
    clinic.days(6);

    assertThat(standing()).noneMatch(detail -> detail.startsWith("Not opened"));
  }

  @Test
  void films_seen_to_the_end_are_known() {
    visit(Map.of("zone", "UTC", "watched", List.of(item)));

    assertThat(file().path("numbers").path("watched").path(0).asString()).isEqualTo(item);
    assertThat(clinic.home(dora).path("recent")).isEmpty();
  }

  @Test
  void told_again_it_writes_one_unit_and_no_more_news() {
    visit(Map.of("zone", "UTC"));
    clinic.world().meter().reset();
    visit(Map.of("zone", "UTC"));

    assertThat(clinic.world().meter().read().writeUnits()).isLessThanOrEqualTo(1);
  }

  @Test
  void a_zone_nobody_knows_is_refused() {
    assertThat(visit(Map.of("zone", "Mars/Olympus")).badFields()).containsExactly("zone");
  }
}
