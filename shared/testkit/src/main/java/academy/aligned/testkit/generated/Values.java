package academy.aligned.testkit.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that a schema allows, values at its edges, and values of another kind. */
final class Values {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;
  private static final int LONGEST = 20_000;

  /** Texts of the shapes our patterns ask for; the first that fits a pattern is taken. */
  private static final List<String> SHAPES =
      List.of(
          "0190f5c4-7a3b-7c1d-8e2f-0123456789ab",
          "north-star",
          "0123456789ab",
          "2027-04-05",
          "2027-04",
          "09:30",
          "123456",
          "7",
          "#2a6f97",
          "eur",
          "EUR",
          "de",
          "DE",
          "A".repeat(43),
          "ABCD-EFGH-JKLM",
          "https://example.org/a",
          "example.org",
          "video/mp4",
          "image/png",
          "ana@example.org",
          "Ana");

  private static final List<String> TEXTS =
      List.of(
          "Ana",
          "Hüfte, links 😀",
          "x",
          "שלום",
          "line\nline",
          "<b>bold</b>",
          "null",
          "0",
          " padded ",
          "e\u0301");

  private final JsonNode document;
  private final SplittableRandom chance;

  Values(JsonNode document, SplittableRandom chance) {
    this.document = document;
    this.chance = chance;
  }

  /** One that the schema allows, as far as it says so. */
  JsonNode good(JsonNode schema) {
    return good(schema, 0);
  }

  private JsonNode good(JsonNode asked, int depth) {
    JsonNode schema = whole(asked);
    if (schema.has("enum")) {
      return pick(schema.path("enum").valueStream().toList());
    }
    return switch (schema.path("type").asString("")) {
      case "string" -> NEW.stringNode(text(schema));
      case "integer" -> NEW.numberNode(whole(schema, -1_000, 1_000));
      case "number" -> NEW.numberNode(whole(schema, 0, 500));
      case "boolean" -> NEW.booleanNode(chance.nextBoolean());
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      default -> NEW.stringNode("anything");
    };
  }

  private JsonNode whole(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    if (!ref.isEmpty()) {
      return whole(document.at(ref.substring(1)));
    }
    return schema.has("anyOf") ? whole(schema.path("anyOf").get(0)) : schema;
  }

  private String text(JsonNode schema) {
    String format = schema.path("format").asString("");
    String pattern = schema.path("pattern").asString("");
    String text =
        switch (format) {
          case "date" -> "2027-0%d-1%d".formatted(1 + chance.nextInt(9), chance.nextInt(9));
          case "date-time" -> "2027-04-0%dT09:30:00Z".formatted(1 + chance.nextInt(9));
          case "email" -> "ana" + chance.nextInt(99) + "@example.org";
          case "uri" -> "https://example.org/" + chance.nextInt(99);
          default -> pattern.isEmpty() ? pick(TEXTS) : shaped(pattern);
        };
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(LONGEST);
    String padded = text.length() < least ? text + "a".repeat(least - text.length()) : text;
    return padded.length() > most ? padded.substring(0, most) : padded;
  }

  private String shaped(String pattern) {
    Pattern shape = Pattern.compile(pattern);
    List<String> fitting = SHAPES.stream().filter(text -> shape.matcher(text).find()).toList();
    return fitting.isEmpty() ? pick(TEXTS) : pick(fitting);
  }

  private long whole(JsonNode schema, long otherwiseLeast, long otherwiseMost) {
    long least = schema.path("minimum").asLong(otherwiseLeast);
    long most = Math.max(least, schema.path("maximum").asLong(Math.max(least, otherwiseMost)));
    long from = schema.has("exclusiveMinimum") ? Math.max(1, least) : least;
    return chance.nextLong(from, Math.max(from, most) + 1);
  }

  private JsonNode array(JsonNode schema, int depth) {
    ArrayNode array = NEW.arrayNode();
    int least = schema.path("minItems").asInt(0);
    int some = depth > DEEPEST ? least : Math.max(least, chance.nextInt(3));
    for (int i = 0; i < Math.min(some, schema.path("maxItems").asInt(3)); i++) {
      array.add(good(schema.path("items"), depth + 1));
    }
    return array;
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = NEW.objectNode();
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              if (required.contains(name) || (depth < DEEPEST && chance.nextBoolean())) {
                object.set(name, good(property, depth + 1));
              }
            });
    if (schema.path("additionalProperties").isObject() && chance.nextBoolean()) {
      object.set("key", good(schema.path("additionalProperties"), depth + 1));
    }
    return object;
  }

  /** One on, just within or just beyond a limit of the schema. */
  JsonNode edge(JsonNode asked) {
    JsonNode schema = whole(asked);
    return switch (schema.path("type").asString("")) {
      case "string" -> NEW.stringNode(length(schema, "minLength", "maxLength"));
      case "integer", "number" -> number(schema);
      case "array" -> many(schema);
      default -> other();
    };
  }

  private String length(JsonNode schema, String least, String most) {
    int at = chance.nextBoolean() ? schema.path(least).asInt(0) : schema.path(most).asInt(2_000);
    int length = Math.clamp(at + chance.nextInt(3) - 1L, 0, LONGEST);
    return chance.nextBoolean() ? "a".repeat(length) : "😀".repeat(length / 2 + 1);
  }

  private JsonNode number(JsonNode schema) {
    List<BigDecimal> edges =
        new ArrayList<>(
            List.of(
                BigDecimal.ZERO,
                new BigDecimal("-1"),
                new BigDecimal("0.1"),
                new BigDecimal("1e400"),
                new BigDecimal(Integer.MAX_VALUE),
                new BigDecimal(Long.MIN_VALUE)));
    for (String limit : List.of("minimum", "maximum", "exclusiveMinimum")) {
      if (schema.has(limit)) {
        BigDecimal at = schema.path(limit).decimalValue();
        edges.addAll(List.of(at, at.add(BigDecimal.ONE), at.subtract(BigDecimal.ONE)));
      }
    }
    return NEW.numberNode(pick(edges));
  }

  private JsonNode many(JsonNode schema) {
    ArrayNode array = NEW.arrayNode();
    int most = Math.min(schema.path("maxItems").asInt(50), 300);
    JsonNode one = good(schema.path("items"), DEEPEST);
    for (int i = 0; i < most + chance.nextInt(2); i++) {
      array.add(one);
    }
    return array;
  }

  /** One of another kind than any schema of ours asks for in most places. */
  JsonNode other() {
    return pick(
        List.of(
            NEW.nullNode(),
            NEW.booleanNode(true),
            NEW.numberNode(-1),
            NEW.numberNode(0.5),
            NEW.numberNode(BigInteger.TEN.pow(300)),
            NEW.stringNode(""),
            NEW.stringNode("a\u0000b"),
            NEW.stringNode("\ud800"),
            NEW.stringNode("\u202eevil"),
            NEW.arrayNode(),
            NEW.arrayNode().add(NEW.arrayNode()),
            NEW.objectNode(),
            NEW.objectNode().put("a", 1),
            nested(40)));
  }

  private static JsonNode nested(int deep) {
    return deep == 0 ? NEW.nullNode() : NEW.arrayNode().add(nested(deep - 1));
  }

  <T> T pick(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
