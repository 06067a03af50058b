package academy.aligned.care.library;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A practice can make every exercise of the platform its own, warnings and sources included. */
class AdoptedTest {
  private final Clinic clinic = Clinic.open();

  @TestFactory
  Stream<DynamicTest> every_exercise_can_be_made_ones_own() throws Exception {
    return Library.shipped().exercises().values().stream()
        .map(
            exercise ->
                DynamicTest.dynamicTest(exercise.path("name").asString(), () -> adopted(exercise)));
  }

  private void adopted(JsonNode exercise) {
    ObjectNode own = (ObjectNode) exercise.deepCopy();
    own.remove(List.of("id", "version", "scope", "status", "locale", "reviewer", "media"));
    String path = "/api/exercises/" + clinic.id();

    var kept = clinic.north().put(clinic.practitioner(), path, own);

    assertThat(kept.text()).contains("\"version\":1");
    assertThat(kept.body().path("contraindications")).isEqualTo(exercise.path("contraindications"));
    assertThat(kept.body().path("instructions")).isEqualTo(exercise.path("instructions"));
  }
}
