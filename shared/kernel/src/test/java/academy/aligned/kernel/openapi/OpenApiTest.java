package academy.aligned.kernel.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.json.Json;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  record Rate(String walk, @Min(0) @Max(10) Integer stars, @Nullable String note) {}

  record Rated(int count, List<Mood> moods) {}

  enum Mood {
    CALM,
    GLAD
  }

  private final JsonNode document =
      Json.MAPPER.readTree(
          OpenApi.of(
              List.of(
                  Surface.<String>of("walks")
                      .put(
                          "/api/walks/{walk}",
                          Who.PATIENT,
                          Rate.class,
                          Rated.class,
                          _ -> (_, _) -> new Rated(1, List.of()))
                      .delete(
                          "/api/walks/{walk}",
                          Who.PATIENT,
                          Rate.class,
                          Handler.Done.class,
                          _ -> (_, _) -> new Handler.Done())
                      .build())));

  @Test
  void a_route_shows_who_may_call_and_what_its_fields_may_be() {
    JsonNode put = document.at("/paths/~1api~1walks~1{walk}/put");
    assertThat(put.at("/x-who").asString()).isEqualTo("patient");
    JsonNode body = put.at("/requestBody/content/application~1json/schema");
    assertThat(body.at("/properties/stars/maximum").asInt()).isEqualTo(10);
    assertThat(body.at("/required").toString()).isEqualTo("[\"stars\"]");
    assertThat(body.at("/properties").has("walk")).isFalse();
    assertThat(put.at("/parameters/0/name").asString()).isEqualTo("walk");
  }

  @Test
  void an_answer_is_named_and_its_enums_are_closed() {
    JsonNode rated = document.at("/components/schemas/OpenApiTestRated/properties");
    assertThat(rated.at("/moods/items/enum").toString()).isEqualTo("[\"CALM\",\"GLAD\"]");
  }

  @Test
  void a_call_without_an_answer_says_204() {
    JsonNode answers = document.at("/paths/~1api~1walks~1{walk}/delete/responses");
    assertThat(answers.has("204")).isTrue();
    assertThat(answers.at("/default/content").has("application/problem+json")).isTrue();
  }
}
