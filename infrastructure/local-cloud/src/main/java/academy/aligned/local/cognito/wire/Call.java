package academy.aligned.local.cognito.wire;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of one call. {@code signed} tells whether it carried an AWS signature. */
public record Call(JsonNode body, boolean signed) {

  public String text(String member) {
    return maybe(member).orElseThrow(() -> required(member));
  }

  public Optional<String> maybe(String member) {
    var node = body.get(member);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isString()) {
      throw Refusal.of("SerializationException", member + " must be a string");
    }
    return Optional.of(node.stringValue()).filter(value -> !value.isEmpty());
  }

  public int number(String member, int otherwise) {
    var node = body.get(member);
    return node == null || !node.isInt() ? otherwise : node.intValue();
  }

  public boolean flag(String member) {
    var node = body.get(member);
    return node != null && node.isBoolean() && node.booleanValue();
  }

  public JsonNode object(String member) {
    var node = body.get(member);
    if (node == null || !node.isObject()) {
      throw required(member);
    }
    return node;
  }

  /** A string map such as AuthParameters; empty when it was not sent. */
  public Parameters parameters(String member) {
    var values = new LinkedHashMap<String, String>();
    var node = body.get(member);
    if (node != null) {
      node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asString("")));
    }
    return new Parameters(values);
  }

  /** A list of Name and Value pairs such as UserAttributes. */
  public Map<String, String> attributes(String member) {
    var values = new LinkedHashMap<String, String>();
    var node = body.get(member);
    if (node != null) {
      node.forEach(
          pair -> values.put(pair.path("Name").asString(""), pair.path("Value").asString("")));
    }
    return values;
  }

  private static Refusal required(String member) {
    var field = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
    return Refusal.invalid(
        "1 validation error detected: Value null at '%s' failed to satisfy constraint: Member must not be null"
            .formatted(field));
  }
}
