package academy.aligned.care.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the platform ships can be prescribed as it is. */
class ShippedPlansTest {
  private final Clinic clinic = Clinic.open();

  private static Stream<JsonNode> shipped(String list) {
    try (InputStream file =
        ShippedPlansTest.class.getResourceAsStream("/library/" + list + ".json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(file)).path(list).valueStream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private Answer published(Object items) {
    String patient = clinic.id();
    clinic.invite(patient, "Cleo Ray", "cleo@example.org");
    return clinic
        .north()
        .put(
            clinic.practitioner(),
            "/api/patients/" + patient + "/plan",
            Map.of("baseVersion", 0, "items", items));
  }

  @TestFactory
  Stream<DynamicTest> every_protocol_becomes_a_plan() {
    return shipped("protocols")
        .map(
            protocol ->
                DynamicTest.dynamicTest(
                    protocol.path("name").asString(),
                    () ->
                        assertThat(published(protocol.path("items")).text()).contains("version")));
  }

  @TestFactory
  Stream<DynamicTest> every_exercise_can_be_prescribed_with_its_own_dose() {
    return shipped("exercises")
        .map(
            exercise ->
                DynamicTest.dynamicTest(
                    exercise.path("name").asString(),
                    () -> assertThat(published(alone(exercise)).status()).isEqualTo(200)));
  }

  private List<Object> alone(JsonNode exercise) {
    return List.of(
        Map.of(
            "item", clinic.id(),
            "exercise", exercise.path("id").asString(),
            "title", exercise.path("name").asString(),
            "dose", exercise.path("defaultDose")));
  }
}
