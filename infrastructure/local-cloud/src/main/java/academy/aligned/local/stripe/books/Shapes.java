package academy.aligned.local.stripe.books;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's objects before anything is filled in, and after what is only ours is taken out. */
public final class Shapes {
  private static final String OURS = "_";
  private static final Map<String, ObjectNode> SHAPES = new ConcurrentHashMap<>();

  private Shapes() {}

  /** A kind whose name begins with an underscore is our own and has no shape. */
  public static ObjectNode of(String kind) {
    return kind.startsWith(OURS)
        ? Json.MAPPER.createObjectNode().put("object", kind)
        : SHAPES.computeIfAbsent(kind, Shapes::read).deepCopy();
  }

  public static ObjectNode empty() {
    return Json.MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return Json.MAPPER.createArrayNode();
  }

  /** As Stripe shows it: fields that begin with an underscore are ours alone. */
  public static ObjectNode shown(ObjectNode object) {
    ObjectNode copy = object.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .filter(name -> name.startsWith(OURS))
          .toList()
          .forEach(object::remove);
    }
    node.forEach(Shapes::strip);
  }

  /**
   * What was there before, of the fields that differ; a list is given whole, as Stripe gives it.
   */
  public static ObjectNode previous(ObjectNode before, ObjectNode after) {
    ObjectNode previous = empty();
    for (String name : after.propertyNames()) {
      JsonNode old = before.path(name);
      JsonNode now = after.path(name);
      if (old.equals(now)) {
        continue;
      }
      if (old instanceof ObjectNode from && now instanceof ObjectNode to) {
        previous.set(name, previous(from, to));
      } else if (old.isMissingNode()) {
        previous.putNull(name);
      } else {
        previous.set(name, old.deepCopy());
      }
    }
    before.propertyNames().stream()
        .filter(name -> !after.has(name))
        .forEach(name -> previous.set(name, before.path(name).deepCopy()));
    return previous;
  }

  private static ObjectNode read(String kind) {
    try (InputStream in =
        Shapes.class.getResourceAsStream(
            "/academy/aligned/local/stripe/shapes/" + kind + ".json")) {
      return (ObjectNode) Json.MAPPER.readTree(Objects.requireNonNull(in, kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
