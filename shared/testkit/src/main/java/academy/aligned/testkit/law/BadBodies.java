package academy.aligned.testkit.law;

import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.law.Bad.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are no request, and bodies with one field of them wrong. */
record BadBodies(Good good, List<Bad> bad) {

  static List<Bad> of(Good good) {
    BadBodies bodies = new BadBodies(good, new ArrayList<>());
    bodies.broken();
    bodies.ofOtherTypes();
    for (Slot slot : good.fields()) {
      bodies.walk(
          slot, good.body().get(slot.path()), value -> with(good.body(), slot.path(), value));
    }
    bodies.refused("an unknown field", "shoeSize", with(good.body(), "shoeSize", number()));
    return bodies.bad;
  }

  private static JsonNode number() {
    return Json.MAPPER.valueToTree(44);
  }

  private static ObjectNode with(ObjectNode object, String field, @Nullable JsonNode value) {
    ObjectNode copy = object.deepCopy();
    if (value == null) {
      copy.remove(field);
    } else {
      copy.set(field, value);
    }
    return copy;
  }

  /** Twists the value in this place, and what lies within it. */
  private void walk(
      Slot slot, @Nullable JsonNode value, Function<@Nullable JsonNode, ObjectNode> whole) {
    for (Twist twist : BadFields.of(slot, value)) {
      add(twist, whole.apply(twist.value()));
    }
    if (Collection.class.isAssignableFrom(slot.raw())) {
      JsonNode first = value == null || value.isEmpty() ? null : value.get(0);
      walk(slot.element(), first, in -> whole.apply(Json.MAPPER.createArrayNode().add(in)));
    } else if (slot.raw().isRecord() && !BadFields.isText(slot.raw())) {
      ObjectNode inside =
          value instanceof ObjectNode object ? object : Json.MAPPER.createObjectNode();
      for (Slot field : slot.fields()) {
        String name = field.name();
        walk(field, inside.get(name), in -> whole.apply(with(inside, name, in)));
      }
      String unknown = slot.path() + ".shoeSize";
      refused("an unknown field", unknown, whole.apply(with(inside, "shoeSize", number())));
    }
  }

  private void add(Twist twist, ObjectNode body) {
    Verdict verdict =
        twist.legal()
            ? Verdict.EITHER
            : twist.slot().judged() ? Verdict.REFUSED : Verdict.WITHOUT_EFFECT;
    String what = twist.slot().path() + " " + Good.shown(twist.what());
    bad.add(new Bad(what, twist.slot().path(), verdict, good.sending(Good.text(body))));
  }

  private void refused(String what, String field, ObjectNode body) {
    bad.add(new Bad(field + " " + what, field, Verdict.REFUSED, good.sending(Good.text(body))));
  }

  private void broken() {
    String text = Good.text(good.body());
    String open = text.substring(0, text.length() - 1) + (good.body().isEmpty() ? "" : ",");
    Map<String, String> bodies = new HashMap<>();
    for (String whole : List.of("null", "[]", "[{}]", "\"x\"", "5", "{", "}", "{]", "'a'", "NaN")) {
      bodies.put(whole, whole);
    }
    bodies.put("cut short", open);
    bodies.put("two at once", text + text);
    bodies.put("a comment", "/* x */" + text);
    bodies.put("not a number", open + "\"x\":NaN}");
    bodies.put("infinite", open + "\"x\":-Infinity}");
    good.body().propertyNames().stream()
        .findFirst()
        .ifPresent(
            name ->
                bodies.put(
                    "the same field twice",
                    open + "\"" + name + "\":" + Good.text(good.body().get(name)) + "}"));
    bodies.put("a raw line break", open + "\"x\":\"a\nb\"}");
    bodies.put("an unknown escape", open + "\"x\":\"\\q\"}");
    large(open, bodies);
    bodies.forEach((what, body) -> bad.add(new Bad(what, "", Verdict.REFUSED, good.sending(body))));
    bad.add(new Bad("nothing", "", Verdict.EITHER, good.sending("")));
  }

  private static void large(String open, Map<String, String> bodies) {
    bodies.put("deep", open + "\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
    bodies.put("deep objects", "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000));
    bodies.put("a megabyte", open + "\"x\":\"" + "y".repeat(1_000_000) + "\"}");
    bodies.put("more than we read", open + "\"x\":\"" + "y".repeat(2_500_000) + "\"}");
    bodies.put("a long name", open + "\"" + "n".repeat(20_000) + "\":1}");
    bodies.put("a name of no characters", open + "\"a\\u0000\\ud800\":1}");
  }

  private void ofOtherTypes() {
    for (String type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/xml",
            "application/jsonp",
            "nonsense",
            "")) {
      Map<String, String> header = Map.of("content-type", type);
      bad.add(
          new Bad(
              "sent as " + type,
              "",
              Verdict.REFUSED,
              good.call(good.method(), good.example().path(), Good.text(good.body()), header)));
    }
  }
}
