package academy.aligned.prove.story;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The story's lines, from a file. */
final class Script {
  private Script() {}

  static List<Step> read(String name) {
    List<Step> steps = new ArrayList<>();
    try (InputStream in = Script.class.getResourceAsStream(name + ".json")) {
      Json.TOLERANT
          .readTree(Objects.requireNonNull(in).readAllBytes())
          .forEach(line -> steps.add(step(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return steps;
  }

  private static Step step(JsonNode line) {
    Map<String, String> keep = new TreeMap<>();
    line.path("keep").properties().forEach(e -> keep.put(e.getKey(), e.getValue().asString()));
    return new Step(
        line.path("as").asString(),
        line.path("on").asString(""),
        line.path("do").asString(),
        line.has("body") ? line.path("body") : null,
        line.path("until").asString(""),
        keep);
  }
}
