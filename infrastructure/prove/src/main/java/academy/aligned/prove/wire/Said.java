package academy.aligned.prove.wire;

import academy.aligned.kernel.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What came back. */
public record Said(int status, Map<String, List<String>> headers, String text) {
  public boolean ok() {
    return status >= 200 && status < 300;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }

  /** The body as JSON; an empty object where it is none. */
  public JsonNode json() {
    boolean json = header("content-type").orElse("").contains("json") && !text.isEmpty();
    return Json.TOLERANT.readTree(json ? text : "{}");
  }
}
