package academy.aligned.local.stripe.books;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of an object by dotted names; what is absent or null is empty, zero or false. */
public final class Fields {
  private Fields() {}

  public static JsonNode at(JsonNode node, String name) {
    JsonNode found = node;
    for (String step : name.split("\\.", -1)) {
      found = found.path(step);
    }
    return found;
  }

  public static String text(JsonNode node, String name) {
    return at(node, name).asString("");
  }

  public static long number(JsonNode node, String name) {
    return at(node, name).asLong(0);
  }

  public static boolean flag(JsonNode node, String name) {
    return at(node, name).asBoolean(false);
  }

  public static boolean has(JsonNode node, String name) {
    JsonNode found = at(node, name);
    return !found.isMissingNode() && !found.isNull() && !found.asString("-").isEmpty();
  }

  public static String id(JsonNode node) {
    return text(node, "id");
  }

  public static ObjectNode object(JsonNode node, String name) {
    return (ObjectNode) at(node, name);
  }

  /** A text, or null where there is none. */
  public static void put(ObjectNode node, String name, String value) {
    if (value.isEmpty()) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }
}
