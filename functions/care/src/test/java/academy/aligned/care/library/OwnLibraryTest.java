package academy.aligned.care.library;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnLibraryTest {
  private final Clinic clinic = Clinic.open();
  private final String exercise = clinic.id();
  private final String protocol = clinic.id();
  private final String item = clinic.id();

  private Answer putExercise(int ifVersion, String name) {
    Map<String, Object> body = new HashMap<>();
    body.put("ifVersion", ifVersion);
    body.put("name", name);
    body.put("instructions", List.of(Map.of("role", "STEP", "text", "Lift the hips.")));
    body.put("defaultDose", clinic.dose(3, Map.of("timesPerDay", 1)));
    body.put("carePhases", List.of("FOUNDATIONAL"));
    return clinic.north().put(clinic.practitioner(), "/api/exercises/" + exercise, body);
  }

  private Answer putProtocol(int ifVersion, String name) {
    return clinic
        .north()
        .put(
            clinic.practitioner(),
            "/api/protocols/" + protocol,
            Map.of("ifVersion", ifVersion, "name", name, "items", List.of(clinic.item(item, 2))));
  }

  @Test
  void an_own_exercise_is_listed_as_it_was_made() {
    Exercise made = putExercise(0, "Our bridge").as(Exercise.class);

    OwnExercises listed =
        clinic.north().get(clinic.practitioner(), "/api/exercises").as(OwnExercises.class);

    assertThat(made.version()).isEqualTo(1);
    assertThat(listed.exercises()).containsExactly(made);
  }

  @Test
  void a_change_makes_the_next_version() {
    putExercise(0, "Our bridge");

    assertThat(putExercise(1, "Our better bridge").body().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void the_same_change_sent_twice_is_one_version() {
    putExercise(0, "Our bridge");

    assertThat(putExercise(0, "Our bridge").body().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_changes_of_one_version_the_second_is_told_to_look_again() {
    putExercise(0, "Our bridge");
    putExercise(1, "Our better bridge");

    Answer late = putExercise(1, "Another bridge");

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().path("mend").asString()).contains("version 2");
  }

  @Test
  void changing_an_exercise_that_never_was_is_missing() {
    assertThat(putExercise(3, "Our bridge").status()).isEqualTo(404);
  }

  @Test
  void what_an_exercise_lacks_is_named() {
    Answer answer =
        clinic
            .north()
            .put(clinic.practitioner(), "/api/exercises/" + exercise, Map.of("name", "Bridge"));

    assertThat(answer.badFields()).containsExactly("defaultDose", "instructions");
  }

  @Test
  void a_template_is_listed_and_changed_the_same_way() {
    putProtocol(0, "Our start");
    assertThat(putProtocol(1, "Our better start").body().path("version").asInt()).isEqualTo(2);
    assertThat(putProtocol(1, "Another").status()).isEqualTo(409);

    var listed = clinic.north().get(clinic.practitioner(), "/api/protocols").body();

    assertThat(listed.path("protocols").path(0).path("name").asString())
        .isEqualTo("Our better start");
  }
}
