package academy.aligned.local.seed;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The platform's protocols, as plans of the demo's patients. */
final class Protocols {
  private static final JsonNode LIBRARY = read();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  private Protocols() {}

  static JsonNode of(String slug) {
    return LIBRARY
        .path("protocols")
        .valueStream()
        .filter(protocol -> protocol.path("protocol").asString().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** A patient's own copy of a protocol's items; a later version asks for a little more. */
  static List<Map<String, Object>> items(DemoPatient patient, int version) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (JsonNode node : of(patient.protocol()).path("items")) {
      Map<String, Object> item = Json.MAPPER.convertValue(node, FIELDS);
      String exercise = node.path("exercise").asString();
      item.put("item", SeedIds.of("item/" + patient.id() + "/" + exercise));
      if (version > 1 && node.path("dose").path("reps").asInt(0) > 1) {
        Map<String, Object> dose = Json.MAPPER.convertValue(node.path("dose"), FIELDS);
        dose.put("reps", node.path("dose").path("reps").asInt() + 2);
        item.put("dose", dose);
      }
      items.add(item);
    }
    return items;
  }

  private static JsonNode read() {
    try (InputStream in = Protocols.class.getResourceAsStream("/library/protocols.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
