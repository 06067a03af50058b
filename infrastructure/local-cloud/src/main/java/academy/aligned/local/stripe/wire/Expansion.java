package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Tx;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts objects where their ids stand, and shows what is left out unless asked for; that is kept
 * under the same name after an underscore.
 */
record Expansion(Tx tx) {
  private static final int DEEPEST = 4;

  void on(ObjectNode object, List<String> names) {
    for (String name : names) {
      List<String> steps = List.of(name.split("\\.", -1));
      if (steps.size() > DEEPEST) {
        throw Fault.invalid("You cannot expand more than 4 levels of a property", "expand");
      }
      expand(object, steps, name);
    }
  }

  private void expand(JsonNode node, List<String> steps, String whole) {
    if (node instanceof ArrayNode array) {
      array.forEach(one -> expand(one, steps, whole));
    } else if (node instanceof ObjectNode object && !steps.isEmpty()) {
      step(object, steps, whole);
    }
  }

  private void step(ObjectNode object, List<String> steps, String whole) {
    String name = steps.getFirst();
    if (object.has("_" + name)) {
      object.set(name, object.path("_" + name).deepCopy());
    }
    JsonNode value = object.path(name);
    if (value.isMissingNode()) {
      throw Fault.invalid("This property cannot be expanded (" + whole + ").", "expand");
    }
    if (value.isString()) {
      tx.referred(name, value.asString()).ifPresent(found -> object.set(name, found.deepCopy()));
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        tx.anywhere(array.path(i).asString("")).ifPresent(found -> array.set(at, found.deepCopy()));
      }
    }
    expand(object.path(name), steps.subList(1, steps.size()), whole);
  }

  /** Whether anything was asked for. */
  static List<String> asked(Params params) {
    return params.texts("expand").stream().filter(name -> !name.isEmpty()).toList();
  }
}
