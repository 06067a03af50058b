package academy.aligned.testkit.generated;

import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** Requests to one route, as its operation in the document allows them or nearly so. */
public final class Generator {
  private static final ObjectWriter ASCII =
      Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
  private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

  private final Example example;
  private final String host;
  private final String template;
  private final JsonNode operation;
  private final JsonNode schema;
  private final Values values;
  private final SplittableRandom chance;

  /** How a request is made; each kind in its turn. */
  private enum Kind {
    EXAMPLE_WITH_ANOTHER_VALUE,
    BY_THE_SCHEMA,
    EDGE,
    WRONG_KIND,
    MORE_OR_LESS,
    TORN,
    ELSEWHERE,
    ODDLY_ADDRESSED
  }

  /** One request and how it was made. */
  public record Request(String kind, World.Call call) {}

  public Generator(JsonNode document, Example example, String host, SplittableRandom chance) {
    this.example = example;
    this.host = host;
    this.chance = chance;
    this.template = example.route().substring(example.route().indexOf(' ') + 1);
    this.operation = document.path("paths").path(template).path(method().toLowerCase(Locale.ROOT));
    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
    String ref = body.path("$ref").asString("");
    this.schema = ref.isEmpty() ? body : document.at(ref.substring(1));
    this.values = new Values(document, chance);
  }

  private String method() {
    return example.route().substring(0, example.route().indexOf(' '));
  }

  public Request next(int number) {
    Kind kind = Kind.values()[number % Kind.values().length];
    Map<String, String> headers = new HashMap<>(example.headers());
    String path = kind == Kind.ELSEWHERE || kind == Kind.ODDLY_ADDRESSED ? path(kind) : given();
    aside(kind, headers);
    Persona who = chance.nextInt(16) == 0 ? Persona.VISITOR : example.who();
    var call = new World.Call(host, who, method(), path + query(kind), body(kind), headers);
    return new Request(kind.name(), call);
  }

  /** The example's own path; what it asks for behind it is made anew. */
  private String given() {
    return example.path().replaceFirst("\\?.*", "");
  }

  private String path(Kind kind) {
    String path = template;
    for (JsonNode parameter : parameters("path")) {
      String value =
          kind == Kind.ELSEWHERE
              ? values.good(parameter.path("schema")).asString("x")
              : values.edge(parameter.path("schema")).asString("");
      path = PLACE.matcher(path).replaceFirst(encoded(value));
    }
    return path;
  }

  private String query(Kind kind) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : parameters("query")) {
      if (parameter.path("required").asBoolean() || chance.nextBoolean()) {
        JsonNode of = parameter.path("schema");
        String value =
            kind == Kind.BY_THE_SCHEMA || kind == Kind.EXAMPLE_WITH_ANOTHER_VALUE
                ? plain(values.good(of))
                : plain(chance.nextBoolean() ? values.edge(of) : values.other());
        pairs.add(parameter.path("name").asString() + "=" + encoded(value));
      }
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private static String plain(JsonNode value) {
    return value.isValueNode() ? value.asString("") : value.toString();
  }

  /** What goes in headers and cookies, at times. */
  private void aside(Kind kind, Map<String, String> headers) {
    if (kind != Kind.ODDLY_ADDRESSED && kind != Kind.WRONG_KIND) {
      return;
    }
    for (JsonNode parameter : parameters("header")) {
      headers.put(parameter.path("name").asString(), plain(values.other()));
    }
    for (JsonNode parameter : parameters("cookie")) {
      headers.put("cookie", parameter.path("name").asString() + "=" + plain(values.other()));
    }
  }

  private List<JsonNode> parameters(String in) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString().equals(in))
        .toList();
  }

  private @Nullable String body(Kind kind) {
    if (schema.isMissingNode()) {
      return kind == Kind.TORN ? "{\"a\":" : null;
    }
    ObjectNode body = kind == Kind.BY_THE_SCHEMA || chance.nextInt(4) == 0 ? made() : byExample();
    List<String> fields =
        schema.path("properties").propertyStream().map(Map.Entry::getKey).toList();
    String field = fields.isEmpty() ? "a" : values.pick(fields);
    JsonNode of = schema.path("properties").path(field);
    switch (kind) {
      case EXAMPLE_WITH_ANOTHER_VALUE, ELSEWHERE -> body.set(field, values.good(of));
      case EDGE -> body.set(field, values.edge(of));
      case WRONG_KIND -> body.set(field, values.other());
      case MORE_OR_LESS -> moreOrLess(body, field);
      default -> {}
    }
    String text = ASCII.writeValueAsString(body);
    return kind == Kind.TORN ? torn(text) : text;
  }

  private ObjectNode made() {
    return values.good(schema) instanceof ObjectNode object
        ? object
        : Json.MAPPER.createObjectNode();
  }

  private ObjectNode byExample() {
    return Json.MAPPER.valueToTree(example.body()) instanceof ObjectNode object
        ? object.deepCopy()
        : Json.MAPPER.createObjectNode();
  }

  private void moreOrLess(ObjectNode body, String field) {
    if (chance.nextBoolean()) {
      body.remove(field);
    } else {
      body.set("unheardOf" + chance.nextInt(9), values.other());
    }
  }

  /** A few characters of it cut out, doubled or turned into others. */
  private String torn(String text) {
    StringBuilder torn = new StringBuilder(text);
    for (int i = 0; i < 1 + chance.nextInt(4) && !torn.isEmpty(); i++) {
      int at = chance.nextInt(torn.length());
      switch (chance.nextInt(4)) {
        case 0 -> torn.deleteCharAt(at);
        case 1 -> torn.insert(at, torn.charAt(at));
        case 2 -> torn.setCharAt(at, (char) chance.nextInt(0x20, 0x7f));
        default -> torn.setLength(at);
      }
    }
    return torn.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
