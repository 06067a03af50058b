package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.switches.Closures;
import academy.aligned.kernel.switches.PolledSwitches;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What operators close the house by: one document, that only names parts there are. */
class SwitchesTest {
  private static JsonNode only(String type) {
    return Templates.properties("Switches", "AWS::AppConfig::" + type).findFirst().orElseThrow();
  }

  private static JsonNode schema() {
    JsonNode validator = only("ConfigurationProfile").path("Validators").path(0);
    assertThat(validator.path("Type").asString()).isEqualTo("JSON_SCHEMA");
    return Json.MAPPER.readTree(validator.path("Content").asString());
  }

  @Test
  void no_part_can_be_closed_that_the_surfaces_do_not_have() {
    JsonNode closed = schema().at("/properties/closed");
    assertThat(closed.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Contexts.ALL.parts())
        .contains("checkout", "identity", "sign-up", "media", "tenant-onboarding");
    assertThat(closed.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(schema().path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(schema().path("$schema").asString()).contains("draft-04");
  }

  /** One name would close both. */
  @Test
  void no_part_is_called_like_another() {
    List<String> names =
        Contexts.ALL.surfaces().stream().flatMap(surface -> surface.parts().stream()).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(
            Contexts.ALL.surfaces().stream()
                .flatMap(surface -> surface.routes().stream())
                .filter(route -> !route.part().equals(route.function()))
                .map(route -> route.part() + " of " + route.function())
                .distinct())
        .containsExactly("sign-up of identity");
  }

  @Test
  void what_the_validator_lets_through_is_what_functions_read() {
    JsonNode closure = schema().at("/definitions/closure/properties");
    assertThat(closure.propertyNames()).containsExactlyInAnyOrder("sentence", "all");
    assertThat(closure.at("/sentence/maxLength").asInt()).isEqualTo(Closures.LONGEST_SENTENCE);
    String most = "x".repeat(Closures.LONGEST_SENTENCE);
    String document =
        Json.MAPPER.writeValueAsString(
            Map.of("closed", Map.of("checkout", Map.of("sentence", most, "all", true))));
    assertThat(Closures.read(document).closed()).containsKey("checkout");
  }

  @Test
  void it_begins_with_everything_open_and_goes_to_everybody_at_once() {
    String content = only("HostedConfigurationVersion").path("Content").asString();
    assertThat(Closures.read(content)).isEqualTo(Closures.NONE);
    JsonNode strategy = only("DeploymentStrategy");
    assertThat(strategy.path("DeploymentDurationInMinutes").asInt()).isZero();
    assertThat(strategy.path("GrowthFactor").asInt()).isEqualTo(100);
    assertThat(strategy.path("FinalBakeTimeInMinutes").asInt()).isPositive();
    assertThat(Templates.resources("Switches", "AWS::AppConfig::Deployment")).hasSize(1);
  }

  @Test
  void a_document_that_functions_cannot_read_is_taken_back_and_no_other_is() {
    assertThat(only("Environment").path("Monitors")).hasSize(1);
    JsonNode alarm =
        Templates.properties("Switches", "AWS::CloudWatch::Alarm").findFirst().orElseThrow();
    List<JsonNode> filters = Templates.properties("Api", "AWS::Logs::MetricFilter").toList();
    assertThat(filters)
        .hasSize((int) Contexts.ALL.functions().stream().filter(Deployed::answers).count())
        .allSatisfy(
            filter -> {
              assertThat(filter.path("FilterPattern").asString())
                  .isEqualTo("\"" + PolledSwitches.UNREADABLE + "\"");
              JsonNode counted = filter.path("MetricTransformations").path(0);
              assertThat(counted.path("MetricName")).isEqualTo(alarm.path("MetricName"));
              assertThat(counted.path("MetricNamespace")).isEqualTo(alarm.path("Namespace"));
            });
  }

  @Test
  void functions_that_answer_may_read_that_document_and_are_told_where_it_is() {
    assertThat(Templates.properties("Api", "AWS::Lambda::Function"))
        .allMatch(function -> function.at("/Environment/Variables").has("SWITCHES"));
    assertThat(Templates.properties("Jobs", "AWS::Lambda::Function"))
        .noneMatch(function -> function.at("/Environment/Variables").has("SWITCHES"));
    List<JsonNode> rights =
        Templates.properties("Api", "AWS::IAM::Policy")
            .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream())
            .filter(statement -> statement.path("Action").toString().contains("appconfig"))
            .toList();
    assertThat(rights)
        .hasSize(Templates.resources("Api", "AWS::Lambda::Function").size())
        .allSatisfy(
            right ->
                assertThat(right.path("Resource").toString())
                    .contains(":application/", "/environment/", "/configuration/")
                    .doesNotContain("*"));
  }
}
