package academy.aligned.care.library;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped exercises and protocols as read from the jar, with the questions the tests ask. */
record Library(Map<String, JsonNode> exercises, List<JsonNode> protocols) {
  static Library shipped() throws Exception {
    var exercises = new LinkedHashMap<String, JsonNode>();
    for (var each : read("exercises")) {
      if (exercises.put(each.path("id").asString(), each) != null) {
        throw new IllegalStateException("two exercises share the id " + each.path("id"));
      }
    }
    return new Library(exercises, read("protocols"));
  }

  JsonNode exercise(String id) {
    return Optional.ofNullable(exercises.get(id))
        .orElseThrow(() -> new AssertionError("no exercise is called " + id));
  }

  boolean avoided(String exercise, String context) {
    return advice(exercise(exercise), context).contains("AVOID");
  }

  static List<String> advice(JsonNode exercise, String context) {
    return children(exercise, "contraindications").stream()
        .filter(rule -> rule.path("context").asString().equals(context))
        .map(rule -> rule.path("level").asString())
        .toList();
  }

  static List<JsonNode> children(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false).toList();
  }

  static List<String> words(JsonNode node, String field) {
    return children(node, field).stream().map(JsonNode::asString).toList();
  }

  static String text(JsonNode exercise) {
    return children(exercise, "instructions").stream()
        .map(step -> step.path("text").asString())
        .collect(Collectors.joining(" "));
  }

  private static List<JsonNode> read(String name) throws Exception {
    try (InputStream in = Library.class.getResourceAsStream("/library/" + name + ".json")) {
      return children(JsonMapper.shared().readTree(in), name);
    }
  }
}
