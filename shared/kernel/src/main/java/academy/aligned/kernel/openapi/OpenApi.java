package academy.aligned.kernel.openapi;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every endpoint of the surfaces as one OpenAPI 3.1 document, in a stable order. */
public final class OpenApi {
  private OpenApi() {}

  public static String of(List<Surface<?>> surfaces) {
    Schemas schemas = new Schemas();
    ObjectNode document = Json.MAPPER.createObjectNode().put("openapi", "3.1.0");
    document.putObject("info").put("title", "Aligned Academy").put("version", "1");
    ObjectNode paths = document.putObject("paths");
    surfaces.stream()
        .flatMap(surface -> surface.routes().stream())
        .sorted(
            Comparator.comparing((Route<?, ?, ?, ?> route) -> route.path().template())
                .thenComparing(Route::method))
        .forEach(
            route ->
                paths
                    .withObjectProperty(route.path().template())
                    .set(
                        route.method().name().toLowerCase(Locale.ROOT), operation(route, schemas)));
    ObjectNode components = document.putObject("components");
    ObjectNode all = components.putObject("schemas");
    schemas.known().forEach(all::set);
    all.set("Problem", problem());
    components
        .putObject("securitySchemes")
        .putObject("account")
        .put("type", "http")
        .put("scheme", "bearer");
    return Json.MAPPER
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(document)
        .concat("\n");
  }

  private static ObjectNode operation(Route<?, ?, ?, ?> route, Schemas schemas) {
    ObjectNode operation = Json.MAPPER.createObjectNode();
    operation.put("operationId", id(route));
    operation.putArray("tags").add(route.function());
    operation.put("x-who", route.who().name());
    if (route.who().needsAccount()) {
      operation.putArray("security").addObject().putArray("account");
    }
    ArrayNode parameters = Json.MAPPER.createArrayNode();
    for (String place : route.path().places()) {
      parameters.add(parameter("path", place, true, schemas.of(String.class)));
    }
    if (route.method() == Method.GET) {
      for (RecordComponent component : route.input().getRecordComponents()) {
        if (fromBody(route, component)) {
          parameters.add(
              parameter(
                  "query",
                  component.getName(),
                  !Schemas.optional(component),
                  schemas.property(component)));
        }
      }
    } else {
      body(
          operation,
          "requestBody",
          schemas.object(route.input(), component -> fromBody(route, component)));
    }
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    operation.set("responses", responses(route, schemas));
    return operation;
  }

  private static boolean fromBody(Route<?, ?, ?, ?> route, RecordComponent component) {
    return !route.path().places().contains(component.getName())
        && component.getAnnotation(Cookie.From.class) == null;
  }

  private static String id(Route<?, ?, ?, ?> route) {
    return route.method().name().toLowerCase(Locale.ROOT)
        + route.path().template().replaceAll("[^A-Za-z0-9]+", "_");
  }

  private static ObjectNode parameter(String in, String name, boolean required, ObjectNode schema) {
    ObjectNode parameter =
        Json.MAPPER.createObjectNode().put("in", in).put("name", name).put("required", required);
    parameter.set("schema", schema);
    return parameter;
  }

  private static ObjectNode responses(Route<?, ?, ?, ?> route, Schemas schemas) {
    ObjectNode responses = Json.MAPPER.createObjectNode();
    ObjectNode good = responses.putObject(Integer.toString(route.status()));
    good.put("description", "Done");
    if (route.output() != Handler.Done.class) {
      content(good, "application/json", schemas.of(route.output()));
    }
    ObjectNode refused = responses.putObject("default");
    refused.put("description", "Refused, and why");
    content(
        refused,
        "application/problem+json",
        Json.MAPPER.createObjectNode().put("$ref", "#/components/schemas/Problem"));
    return responses;
  }

  private static void body(ObjectNode operation, String name, ObjectNode schema) {
    ObjectNode body = operation.putObject(name).put("required", true);
    content(body, "application/json", schema);
  }

  private static void content(ObjectNode at, String type, ObjectNode schema) {
    at.putObject("content").putObject(type).set("schema", schema);
  }

  private static ObjectNode problem() {
    return (ObjectNode)
        Json.MAPPER.readTree(
            """
            {"type":"object","required":["type","title","status","detail","instance"],
             "properties":{"type":{"type":"string"},"title":{"type":"string"},
             "status":{"type":"integer"},"detail":{"type":"string"},
             "instance":{"type":"string"},"mend":{"type":"string"},
             "errors":{"type":"array","items":{"type":"object","required":["field","message"],
             "properties":{"field":{"type":"string"},"message":{"type":"string"}}}}}}""");
  }
}
