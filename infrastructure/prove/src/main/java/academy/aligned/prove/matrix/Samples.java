package academy.aligned.prove.matrix;

import academy.aligned.kernel.json.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A body that a schema of the contract allows, where the story made none. */
record Samples(
    JsonNode components, List<String> names, java.util.function.UnaryOperator<String> known) {
  private static final int DEEPEST = 6;
  private static final String UUID = "01978f2a-4c00-7000-8000-0000000000aa";

  JsonNode of(JsonNode schema) {
    return of(schema, "", 0);
  }

  private JsonNode of(JsonNode schema, String name, int depth) {
    if (schema.has("$ref")) {
      String ref = schema.path("$ref").asString();
      return of(components.path(ref.substring(ref.lastIndexOf('/') + 1)), name, depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (schema.path("type").asString("")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, name, depth);
      case "integer", "number" ->
          Json.MAPPER.valueToTree(Math.max(1, schema.path("minimum").asInt(1)));
      case "boolean" -> Json.MAPPER.valueToTree(true);
      default -> Json.MAPPER.valueToTree(text(schema, name));
    };
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = Json.MAPPER.createObjectNode();
    if (depth < DEEPEST) {
      schema
          .path("required")
          .forEach(
              field ->
                  object.set(
                      field.asString(),
                      of(
                          schema.path("properties").path(field.asString()),
                          field.asString(),
                          depth + 1)));
    }
    return object;
  }

  private JsonNode array(JsonNode schema, String name, int depth) {
    var array = Json.MAPPER.createArrayNode();
    if (schema.path("minItems").asInt(0) > 0) {
      array.add(of(schema.path("items"), name, depth + 1));
    }
    return array;
  }

  /** An id of the victim's where there is one by that name. */
  private String text(JsonNode schema, String name) {
    if (names.contains(name)) {
      return known.apply(name);
    }
    String pattern = schema.path("pattern").asString("");
    return switch (schema.path("format").asString("")) {
      case "date-time" -> "2027-06-01T09:00:00Z";
      case "date" -> "2027-06-01";
      case "email" -> "somebody@proof.example";
      default ->
          pattern.contains("[0-9a-f]{8}")
              ? UUID
              : pattern.contains("[A-Z]{2}")
                  ? "CA"
                  : pattern.contains("[a-z]{3}") ? "usd" : "proof";
    };
  }
}
