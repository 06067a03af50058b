package academy.aligned.storage.table;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items in DynamoDB's own JSON, as its exports and its wire write them. */
public final class ItemJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** An item nests 32 deep, its JSON twice as deep; no digit of a number may be lost. */
  private static final JsonMapper DEEP =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private ItemJson() {}

  public static JsonNode tree(String line) {
    return DEEP.readTree(line);
  }

  /** In order of the attributes' names. */
  public static ObjectNode write(Map<String, AttributeValue> item) {
    ObjectNode object = NODES.objectNode();
    new TreeMap<>(item).forEach((name, value) -> object.set(name, write(value)));
    return object;
  }

  private static ObjectNode write(AttributeValue value) {
    return switch (value.type()) {
      case S -> typed("S", NODES.stringNode(value.s()));
      case N -> typed("N", NODES.stringNode(value.n()));
      case BOOL -> typed("BOOL", NODES.booleanNode(value.bool()));
      case B -> typed("B", bytes(value.b()));
      case M -> typed("M", write(value.m()));
      case L -> typed("L", list(value.l(), ItemJson::write));
      case SS -> typed("SS", list(value.ss(), NODES::stringNode));
      case NS -> typed("NS", list(value.ns(), NODES::stringNode));
      case BS -> typed("BS", list(value.bs(), ItemJson::bytes));
      case NUL -> typed("NULL", NODES.booleanNode(true));
      default -> NODES.objectNode();
    };
  }

  private static ObjectNode typed(String type, JsonNode value) {
    return NODES.objectNode().set(type, value);
  }

  private static JsonNode bytes(SdkBytes bytes) {
    return NODES.stringNode(Base64.getEncoder().encodeToString(bytes.asByteArray()));
  }

  private static <T> ArrayNode list(List<T> values, Function<T, JsonNode> write) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  public static Map<String, AttributeValue> read(JsonNode object) {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    object.properties().forEach(field -> item.put(field.getKey(), value(field.getValue())));
    return item;
  }

  /** A value without a type is kept as one: DynamoDB Local's streams drop that of empty ones. */
  private static AttributeValue value(JsonNode typed) {
    if (typed.isEmpty()) {
      return AttributeValue.builder().build();
    }
    var only = typed.properties().iterator().next();
    JsonNode value = only.getValue();
    return switch (only.getKey()) {
      case "S" -> AttributeValue.fromS(value.asString());
      case "N" -> AttributeValue.fromN(value.asString());
      case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
      case "NULL" -> AttributeValue.fromNul(true);
      case "B" -> AttributeValue.fromB(bytes(value));
      case "M" -> AttributeValue.fromM(read(value));
      case "L" -> AttributeValue.fromL(all(value, ItemJson::value));
      case "SS" -> AttributeValue.fromSs(all(value, JsonNode::asString));
      case "NS" -> AttributeValue.fromNs(all(value, JsonNode::asString));
      case "BS" -> AttributeValue.fromBs(all(value, ItemJson::bytes));
      default -> throw new IllegalArgumentException("no attribute is a " + only.getKey());
    };
  }

  private static SdkBytes bytes(JsonNode base64) {
    return SdkBytes.fromByteArray(Base64.getDecoder().decode(base64.asString()));
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    return array.valueStream().map(read).toList();
  }
}
