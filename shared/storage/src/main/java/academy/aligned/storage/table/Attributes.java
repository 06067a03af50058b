package academy.aligned.storage.table;

import academy.aligned.kernel.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as DynamoDB stores them: objects as maps, so that rows can be read in the console. */
final class Attributes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Attributes() {}

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  static AttributeValue of(Object value) {
    return ofTree(Json.MAPPER.valueToTree(value));
  }

  private static AttributeValue ofTree(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        object.properties().forEach(field -> map.put(field.getKey(), ofTree(field.getValue())));
        yield AttributeValue.fromM(map);
      }
      case ArrayNode array ->
          AttributeValue.fromL(array.valueStream().map(Attributes::ofTree).toList());
      default -> scalar(node);
    };
  }

  private static AttributeValue scalar(JsonNode node) {
    return switch (node.getNodeType()) {
      case NUMBER -> AttributeValue.fromN(node.decimalValue().toPlainString());
      case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
      case NULL, MISSING -> AttributeValue.fromNul(true);
      default -> text(node.asString());
    };
  }

  static JsonNode tree(AttributeValue value) {
    return switch (value.type()) {
      case S -> NODES.stringNode(value.s());
      case N -> numberNode(new BigDecimal(value.n()));
      case BOOL -> NODES.booleanNode(value.bool());
      case M -> objectNode(value.m());
      case L -> arrayNode(value.l());
      default -> NODES.nullNode();
    };
  }

  private static JsonNode numberNode(BigDecimal number) {
    return number.scale() <= 0 && number.precision() < 18
        ? NODES.numberNode(number.longValueExact())
        : NODES.numberNode(number.doubleValue());
  }

  private static ObjectNode objectNode(Map<String, AttributeValue> map) {
    ObjectNode object = NODES.objectNode();
    map.forEach((name, value) -> object.set(name, tree(value)));
    return object;
  }

  private static ArrayNode arrayNode(List<AttributeValue> list) {
    ArrayNode array = NODES.arrayNode();
    list.forEach(value -> array.add(tree(value)));
    return array;
  }
}
