package academy.aligned.cloud.switches;

import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.switches.Closures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may be deployed: a JSON schema (draft 4, as AppConfig reads it) over the parts that the
 * surfaces have, so that nobody closes a part that there is not and believes it closed.
 */
record Validator(List<String> parts) {
  private static final Map<String, Object> CLOSURE =
      Map.of(
          "type",
          "object",
          "properties",
          Map.of(
              "sentence",
              Map.of("type", "string", "minLength", 1, "maxLength", Closures.LONGEST_SENTENCE),
              "all",
              Map.of("type", "boolean")),
          "additionalProperties",
          false);

  String schema() {
    Map<String, Object> known = new TreeMap<>();
    parts.forEach(part -> known.put(part, Map.of("$ref", "#/definitions/closure")));
    Map<String, Object> closed =
        Map.of("type", "object", "properties", known, "additionalProperties", false);
    Map<String, Object> schema =
        new TreeMap<>(
            Map.of(
                "$schema",
                "http://json-schema.org/draft-04/schema#",
                "type",
                "object",
                "properties",
                Map.of("closed", closed),
                "required",
                List.of("closed"),
                "additionalProperties",
                false,
                "definitions",
                Map.of("closure", CLOSURE)));
    return Json.MAPPER.writeValueAsString(schema);
  }
}
