package academy.aligned.kernel.openapi;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Header;
import academy.aligned.kernel.door.Raw;
import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One endpoint: where each field of its input comes from, what it answers, who may call. */
record Operation(Route<?, ?, ?, ?> route, Schemas schemas) {
  private static final String REFUSED = "Refused";

  ObjectNode node() {
    ObjectNode operation = who();
    ArrayNode parameters = parameters();
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    List<RecordComponent> sent = input().stream().filter(this::plain).toList();
    if (route.method() != Method.GET && !sent.isEmpty()) {
      boolean required = !sent.stream().allMatch(Schemas::optional);
      ObjectNode body = operation.putObject("requestBody").put("required", required);
      content(body, "application/json", body());
    }
    if (input().stream().anyMatch(component -> component.getAnnotation(Raw.class) != null)) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      content(body, "application/json", Json.MAPPER.createObjectNode());
    }
    operation.set("responses", responses());
    return operation;
  }

  private ObjectNode who() {
    ObjectNode operation = Json.MAPPER.createObjectNode().put("operationId", id());
    operation.putArray("tags").add(route.function());
    operation.put("x-who", route.who().name());
    route.feature().ifPresent(feature -> operation.put("x-feature", feature.wire()));
    if (route.who().needsAccount()) {
      operation.putArray("security").addObject().putArray("account");
    }
    return operation;
  }

  private List<RecordComponent> input() {
    return Arrays.asList(route.input().getRecordComponents());
  }

  /** Whether a field comes from query or body: neither from the path nor from a header. */
  private boolean plain(RecordComponent component) {
    return !route.path().places().contains(component.getName())
        && component.getAnnotation(Cookie.From.class) == null
        && component.getAnnotation(Header.From.class) == null
        && component.getAnnotation(Raw.class) == null;
  }

  private ObjectNode body() {
    return input().stream().allMatch(this::plain)
        ? schemas.of(route.input())
        : schemas.object(route.input(), this::plain);
  }

  private ArrayNode parameters() {
    ArrayNode parameters = Json.MAPPER.createArrayNode();
    for (String place : route.path().places()) {
      ObjectNode schema = field(place).map(schemas::property).orElse(schemas.of(String.class));
      parameters.add(parameter("path", place, true, schema));
    }
    for (RecordComponent component : input()) {
      Cookie.From cookie = component.getAnnotation(Cookie.From.class);
      if (cookie != null) {
        parameters.add(parameter("cookie", cookie.value(), false, schemas.of(String.class)));
      } else if (component.getAnnotation(Header.From.class) != null) {
        String name = component.getAnnotation(Header.From.class).value();
        parameters.add(parameter("header", name, true, schemas.of(String.class)));
      } else if (route.method() == Method.GET && plain(component)) {
        boolean required = !Schemas.optional(component);
        parameters.add(
            parameter("query", component.getName(), required, schemas.property(component)));
      }
    }
    return parameters;
  }

  private Optional<RecordComponent> field(String name) {
    return input().stream().filter(component -> component.getName().equals(name)).findFirst();
  }

  private static ObjectNode parameter(String in, String name, boolean required, ObjectNode schema) {
    ObjectNode parameter =
        Json.MAPPER.createObjectNode().put("in", in).put("name", name).put("required", required);
    parameter.set("schema", schema);
    return parameter;
  }

  private String id() {
    return route.method().name().toLowerCase(Locale.ROOT)
        + route.path().template().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
  }

  private ObjectNode responses() {
    ObjectNode responses = Json.MAPPER.createObjectNode();
    ObjectNode good = responses.putObject(Integer.toString(route.status()));
    good.put("description", "Done");
    if (route.output() != Handler.Done.class) {
      content(good, "application/json", schemas.of(route.output()));
    }
    if (route.method() == Method.GET) {
      responses.putObject("304").put("description", "The same as the etag in if-none-match");
    }
    responses.putObject("default").put("$ref", "#/components/responses/" + REFUSED);
    return responses;
  }

  /** The one answer that every refusal has. */
  static void refused(ObjectNode problem, ObjectNode responses) {
    ObjectNode refused = responses.putObject(REFUSED).put("description", "Refused, and why");
    content(refused, "application/problem+json", problem);
  }

  private static void content(ObjectNode at, String type, ObjectNode schema) {
    at.putObject("content").putObject(type).set("schema", schema);
  }
}
