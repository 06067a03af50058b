package academy.aligned.kernel.metric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What CloudWatch is told can be read by it: its format is strict, and says nothing when it is not.
 */
class EmbeddedMetricsTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Metrics metrics =
      new EmbeddedMetrics(new PrintStream(log, true, UTF_8), () -> Instant.ofEpochMilli(1_700_000));

  private JsonNode told(int status, String request) {
    log.reset();
    metrics.tell(
        new Answered("progress", "northnorth12", "GET /api/home", status, 1.23456, request));
    assertThat(log.toString(UTF_8)).endsWith("}\n").containsOnlyOnce("\n");
    return Json.MAPPER.readTree(log.toString(UTF_8));
  }

  @Test
  void every_metric_that_is_promised_is_in_the_line_as_a_number_and_every_dimension_as_a_text() {
    JsonNode line = told(200, "r1");
    JsonNode promised = line.at("/_aws/CloudWatchMetrics/0");

    assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(1_700_000);
    assertThat(promised.path("Namespace").asString()).isEqualTo(EmbeddedMetrics.NAMESPACE);
    assertThat(promised.path("Metrics").valueStream())
        .hasSize(3)
        .allMatch(metric -> line.path(metric.path("Name").asString()).isNumber());
    assertThat(promised.path("Dimensions").path(0).valueStream())
        .allMatch(dimension -> line.path(dimension.asString()).isString());
  }

  @Test
  void the_practice_is_told_and_is_no_dimension() {
    JsonNode line = told(200, "r1");
    assertThat(line.path("practice").asString()).isEqualTo("northnorth12");
    assertThat(line.at("/_aws/CloudWatchMetrics/0/Dimensions").toString())
        .isEqualTo("[[\"function\"]]");
    assertThat(line.path("Milliseconds").asDouble()).isEqualTo(1.23);
  }

  @Test
  void who_was_turned_away_and_what_broke_is_counted() {
    assertThat(told(429, "r").path("TurnedAway").asInt()).isEqualTo(1);
    assertThat(told(429, "r").path("Broken").asInt()).isZero();
    assertThat(told(503, "r").path("Broken").asInt()).isEqualTo(1);
    assertThat(told(404, "r").path("Broken").asInt()).isZero();
  }

  @Test
  void a_request_id_from_elsewhere_cannot_write_a_line_of_its_own() {
    assertThat(told(200, "a\"}\n{\"Broken\":\\1").path("request").asString())
        .isEqualTo("a}{Broken:1");
  }
}
