package academy.aligned.testkit.world;

import academy.aligned.kernel.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(int status, Map<String, String> headers, List<String> cookies, String text) {
  /** The body as JSON; an empty object where there is none. */
  public JsonNode body() {
    return Json.MAPPER.readTree(text.isEmpty() ? "{}" : text);
  }

  public <T> T as(Class<T> type) {
    return Json.TOLERANT.readValue(text, type);
  }

  /** The fields that a refusal names, such as {@code items[0].dose.sets}. */
  public List<String> badFields() {
    return body().path("errors").valueStream().map(e -> e.path("field").asString()).toList();
  }

  public boolean ok() {
    return status >= 200 && status < 300;
  }
}
