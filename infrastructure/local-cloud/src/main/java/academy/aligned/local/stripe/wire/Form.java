package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Shapes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Form fields with brackets, read as the tree they mean: {@code a[b][0]=c}. */
final class Form {
  private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*\\])*)");
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final int DEEPEST = 12;

  private Form() {}

  static ObjectNode read(String text) {
    ObjectNode root = Shapes.empty();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] sides = pair.split("=", 2);
        put(root, steps(decoded(sides[0])), sides.length == 1 ? "" : decoded(sides[1]));
      }
    }
    return (ObjectNode) listed(root);
  }

  private static List<String> steps(String name) {
    Matcher whole = NAME.matcher(name);
    if (!whole.matches()) {
      throw Fault.invalid("Invalid parameter name: " + name);
    }
    List<String> steps = new ArrayList<>(List.of(whole.group(1)));
    Matcher step = STEP.matcher(whole.group(2));
    while (step.find()) {
      steps.add(step.group(1));
    }
    if (steps.size() > DEEPEST) {
      throw Fault.invalid("Parameters are nested too deeply: " + name);
    }
    return steps;
  }

  private static void put(ObjectNode root, List<String> steps, String value) {
    ObjectNode at = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      String name = step.isEmpty() ? Integer.toString(at.size()) : step;
      JsonNode next = at.path(name);
      at = next instanceof ObjectNode object ? object : at.putObject(name);
    }
    String last = steps.getLast();
    at.put(last.isEmpty() ? Integer.toString(at.size()) : last, value);
  }

  /** What is numbered from nought on is a list. */
  private static JsonNode listed(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode all = Shapes.empty();
    object.properties().forEach(field -> all.set(field.getKey(), listed(field.getValue())));
    boolean numbered = !all.isEmpty();
    for (int i = 0; i < all.size(); i++) {
      numbered &= all.has(Integer.toString(i));
    }
    if (!numbered) {
      return all;
    }
    ArrayNode list = Shapes.array();
    for (int i = 0; i < all.size(); i++) {
      list.add(all.path(Integer.toString(i)));
    }
    return list;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Fault.invalid("Invalid form encoding.");
    }
  }
}
