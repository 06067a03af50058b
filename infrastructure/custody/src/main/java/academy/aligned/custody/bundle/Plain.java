package academy.aligned.custody.bundle;

import academy.aligned.custody.Refused;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.ItemJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

/**
 * Values as plain JSON with one way to write each: names in order, no spaces, numbers without
 * exponent. What is equal has equal bytes.
 */
public final class Plain {
  private Plain() {}

  public static String line(Map<String, AttributeValue> values) {
    StringBuilder line = new StringBuilder();
    write(line, AttributeValue.fromM(values));
    return line.toString();
  }

  private static void write(StringBuilder to, AttributeValue value) {
    switch (value.type()) {
      case S -> to.append(quoted(value.s()));
      case N -> to.append(number(value.n()));
      case BOOL -> to.append(value.bool());
      case NUL -> to.append("null");
      case M -> object(to, value.m());
      case L -> list(to, value);
      default ->
          throw new Refused("A row holds a " + value.type() + ", which a bundle has no word for.");
    }
  }

  private static void object(StringBuilder to, Map<String, AttributeValue> values) {
    String comma = "{";
    for (var field : new TreeMap<>(values).entrySet()) {
      to.append(comma).append(quoted(field.getKey())).append(':');
      write(to, field.getValue());
      comma = ",";
    }
    to.append(values.isEmpty() ? "{}" : "}");
  }

  private static void list(StringBuilder to, AttributeValue list) {
    String comma = "[";
    for (AttributeValue value : list.l()) {
      to.append(comma);
      write(to, value);
      comma = ",";
    }
    to.append(list.l().isEmpty() ? "[]" : "]");
  }

  private static String quoted(String text) {
    return Json.MAPPER.writeValueAsString(text);
  }

  private static String number(String digits) {
    BigDecimal number = new BigDecimal(digits);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The values of a line that {@link #line} wrote. */
  public static Map<String, AttributeValue> read(String line) {
    return value(ItemJson.tree(line)).m();
  }

  private static AttributeValue value(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, AttributeValue> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        yield AttributeValue.fromM(fields);
      }
      case ARRAY -> AttributeValue.fromL(node.valueStream().map(Plain::value).toList());
      case NUMBER -> AttributeValue.fromN(node.decimalValue().toPlainString());
      case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
      case NULL -> AttributeValue.fromNul(true);
      default -> AttributeValue.fromS(node.asString());
    };
  }
}
