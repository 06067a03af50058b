package academy.aligned.kernel.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.json.Json;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  record Rate(
      String walk,
      @Min(0) @Max(10) Integer stars,
      @Nullable String note,
      @Nullable List<@Size(max = 20) String> tags) {}

  record Rated(int count, List<Mood> moods, List<@Nullable Integer> days, Map<String, Leg> legs) {}

  record Leg(@DecimalMin("0.5") double km, @Pattern(regexp = "[a-z]+") String way, Instant at) {}

  record Wanted(Guide walk, @Nullable LocalDate from, @Size(min = 3) String by) {}

  record Guide(@JsonValue @Min(1) Integer number) {}

  record Kept(@Cookie.From("walker") @Nullable String walker, @Nullable String word) {}

  record Leaflet(String title, Leg leg) {}

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
                          _ -> (_, _) -> new Rated(1, List.of(), List.of(), Map.of()))
                      .get(
                          "/api/walks/{walk}",
                          Who.PATIENT,
                          Wanted.class,
                          Rated.class,
                          _ -> (_, _) -> new Rated(1, List.of(), List.of(), Map.of()))
                      .post(
                          "/api/keep",
                          Who.VISITOR,
                          Kept.class,
                          Handler.Done.class,
                          _ -> (_, _) -> new Handler.Done())
                      .delete(
                          "/api/walks/{walk}",
                          Who.PATIENT,
                          Rate.class,
                          Handler.Done.class,
                          _ -> (_, _) -> new Handler.Done())
                      .build()),
              List.of(Leaflet.class)));

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
  void an_answer_and_its_enums_are_named() {
    JsonNode rated = document.at("/components/schemas/OpenApiTestRated/properties");
    assertThat(rated.at("/moods/items/$ref").asString())
        .isEqualTo("#/components/schemas/OpenApiTestMood");
    assertThat(document.at("/components/schemas/OpenApiTestMood/enum").toString())
        .isEqualTo("[\"CALM\",\"GLAD\"]");
  }

  @Test
  void a_list_may_hold_nulls_only_where_it_says_so() {
    JsonNode rated = document.at("/components/schemas/OpenApiTestRated/properties");
    assertThat(rated.at("/days/items/anyOf/1/type").asString()).isEqualTo("null");
    assertThat(rated.at("/moods/items").has("anyOf")).isFalse();
  }

  @Test
  void a_map_shows_what_its_values_are() {
    JsonNode legs = document.at("/components/schemas/OpenApiTestRated/properties/legs");
    assertThat(legs.at("/additionalProperties/$ref").asString())
        .isEqualTo("#/components/schemas/OpenApiTestLeg");
    JsonNode leg = document.at("/components/schemas/OpenApiTestLeg/properties");
    assertThat(leg.at("/km/minimum").asString()).isEqualTo("0.5");
    assertThat(leg.at("/way/pattern").asString()).isEqualTo("^(?:[a-z]+)$");
    assertThat(leg.at("/at/format").asString()).isEqualTo("date-time");
  }

  @Test
  void limits_reach_the_elements_of_a_list() {
    JsonNode body = document.at("/paths/~1api~1walks~1{walk}/put/requestBody");
    assertThat(body.at("/content/application~1json/schema/properties/tags/items").toString())
        .isEqualTo("{\"type\":\"string\",\"maxLength\":20}");
  }

  @Test
  void a_get_shows_its_query_and_the_type_of_its_place() {
    JsonNode parameters = document.at("/paths/~1api~1walks~1{walk}/get/parameters");
    assertThat(parameters.at("/0/schema").toString())
        .isEqualTo("{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1}");
    assertThat(parameters.at("/1/in").asString()).isEqualTo("query");
    assertThat(parameters.at("/1/required").asBoolean()).isFalse();
    assertThat(parameters.at("/1/schema/format").asString()).isEqualTo("date");
    assertThat(parameters.at("/2/required").asBoolean()).isTrue();
  }

  @Test
  void a_cookie_is_no_part_of_the_body() {
    JsonNode keep = document.at("/paths/~1api~1keep/post");
    assertThat(keep.at("/parameters/0/in").asString()).isEqualTo("cookie");
    assertThat(keep.at("/requestBody/required").asBoolean()).isFalse();
    assertThat(keep.at("/requestBody/content/application~1json/schema/properties").propertyNames())
        .containsExactly("word");
    assertThat(keep.has("security")).isFalse();
  }

  @Test
  void a_published_file_is_described_too() {
    assertThat(document.at("/components/schemas").has("OpenApiTestLeaflet")).isTrue();
  }

  @Test
  void a_call_without_an_answer_says_204() {
    JsonNode answers = document.at("/paths/~1api~1walks~1{walk}/delete/responses");
    assertThat(answers.has("204")).isTrue();
    assertThat(answers.at("/204").has("content")).isFalse();
  }

  @Test
  void every_refusal_is_a_problem_document() {
    JsonNode answers = document.at("/paths/~1api~1walks~1{walk}/get/responses");
    assertThat(answers.at("/default/$ref").asString()).isEqualTo("#/components/responses/Refused");
    JsonNode refused = document.at("/components/responses/Refused/content");
    assertThat(refused.at("/application~1problem+json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/ProblemDocument");
    assertThat(document.at("/components/schemas/ProblemDocument/required").toString())
        .isEqualTo("[\"type\",\"title\",\"status\",\"detail\",\"instance\"]");
  }
}
