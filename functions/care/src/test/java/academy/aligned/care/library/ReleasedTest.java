package academy.aligned.care.library;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.world.Operation;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a patient may read of the practice's own exercises. */
class ReleasedTest {
  private final Clinic clinic = Clinic.open();
  private final String prescribed = own("Our bridge");
  private final String released = own("Our walk");

  @BeforeEach
  void one_is_in_anas_plan_and_one_is_released_to_her() {
    own("Our secret");
    clinic.invite(clinic.ana());
    publish(0, Map.of("released", List.of(released, "walking")));
    clinic.treated(clinic.north().ben(), 1);
  }

  private String own(String name) {
    String exercise = clinic.id();
    clinic
        .north()
        .put(
            clinic.practitioner(),
            "/api/exercises/" + exercise,
            Map.of(
                "name",
                name,
                "instructions",
                List.of(Map.of("role", "STEP", "text", "Lift the hips.")),
                "defaultDose",
                clinic.dose(3, Map.of("timesPerDay", 1))));
    return exercise;
  }

  private void publish(int base, Map<String, Object> more) {
    Map<String, Object> item = new HashMap<>(clinic.item(clinic.id(), 2));
    item.put("exercise", prescribed);
    Map<String, Object> plan = new HashMap<>(Map.of("baseVersion", base, "items", List.of(item)));
    plan.putAll(more);
    assertThat(
            clinic
                .north()
                .put(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan", plan)
                .ok())
        .isTrue();
  }

  private List<String> readable(Persona patient) {
    return clinic
        .north()
        .get(patient, "/api/exercises/released")
        .as(OwnExercises.class)
        .exercises()
        .stream()
        .map(Exercise::exercise)
        .toList();
  }

  @Test
  void she_reads_those_of_her_plan_and_those_released_to_her() {
    assertThat(readable(clinic.ana())).containsExactly(prescribed, released);
  }

  @Test
  void however_many_they_are_it_takes_two_trips() {
    var reading =
        new Operation(
            "what is released",
            "",
            Map.of(Measure.TRIPS, 2.0),
            false,
            () ->
                new World.Call(
                    clinic.north().host(),
                    clinic.ana(),
                    "GET",
                    "/api/exercises/released",
                    null,
                    Map.of()));
    assertThat(reading.exceededBy(reading.measured(clinic.world()))).isEmpty();
  }

  @Test
  void another_patient_reads_none_of_them() {
    assertThat(readable(clinic.north().ben())).isEmpty();
  }

  @Test
  void what_is_released_stays_so_until_it_is_taken_back() {
    publish(1, Map.of());
    assertThat(readable(clinic.ana())).contains(released);
    publish(2, Map.of("released", List.of()));

    assertThat(readable(clinic.ana())).containsExactly(prescribed);
    assertThat(clinic.home(clinic.ana()).path("plan").path("released")).isEmpty();
  }
}
