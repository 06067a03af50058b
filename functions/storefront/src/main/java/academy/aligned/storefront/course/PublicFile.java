package academy.aligned.storefront.course;

import academy.aligned.kernel.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A course as the academy files it for all to read: the course with its lessons' names, a line for
 * each lesson, and the free ones whole. It may grow fields that our pages do not show.
 */
public final class PublicFile {
  private PublicFile() {}

  public static Course read(byte[] json) {
    JsonNode file = Json.TOLERANT.readTree(json);
    Map<String, JsonNode> lessons = new HashMap<>();
    file.path("lessons").forEach(line -> lessons.put(line.path("lesson").asString(), line));
    file.path("free").forEach(whole -> lessons.put(whole.path("lesson").asString(), whole));
    ObjectNode course = file.path("course").asObject();
    course.put("version", file.path("version").asInt());
    course.path("modules").forEach(module -> fill(module.asObject(), lessons));
    return Json.TOLERANT.treeToValue(course, Course.class);
  }

  private static void fill(ObjectNode module, Map<String, JsonNode> lessons) {
    JsonNode names = module.path("lessons");
    ArrayNode whole = module.putArray("lessons");
    names.forEach(name -> Optional.ofNullable(lessons.get(name.asString())).ifPresent(whole::add));
  }
}
