package academy.aligned.testkit.world;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.openapi.OpenApi;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds what is really sent and answered against the OpenAPI document of a surface. */
final class Promises {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** A batch is accepted with entries beyond their limits in it, which are then refused alone. */
  private static final Set<String> SHAPE =
      Set.of("type", "required", "additionalProperties", "enum", "anyOf");

  private static final Map<String, Promises> KNOWN = new ConcurrentHashMap<>();

  private final JsonNode document;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private Promises(String document) {
    this.document = Json.MAPPER.readTree(document);
  }

  static Promises of(Surface<?> surface) {
    return KNOWN.computeIfAbsent(OpenApi.of(List.of(surface), List.of()), Promises::new);
  }

  /** Fails unless the answer is promised, and what was sent allowed if it was accepted. */
  void hold(Route<?, ?, ?, ?> route, World.Call call, Answer answer) {
    if (answer.ok()) {
      accepted(name(route) + " accepts", operation(route).path("requestBody"), route, call);
    }
    answered(route, answer);
  }

  /** Fails unless the answer is promised. */
  void answered(Route<?, ?, ?, ?> route, Answer answer) {
    JsonNode responses = operation(route).path("responses");
    answered(name(route) + " answers " + answer.status(), responses, answer);
  }

  private static String name(Route<?, ?, ?, ?> route) {
    return route.method() + " " + route.path().template();
  }

  private JsonNode operation(Route<?, ?, ?, ?> route) {
    return document
        .path("paths")
        .path(route.path().template())
        .path(route.method().name().toLowerCase(Locale.ROOT));
  }

  private void accepted(String what, JsonNode body, Route<?, ?, ?, ?> route, World.Call call) {
    String text = Requests.body(call.body());
    if (!text.isEmpty() && Json.MAPPER.readTree(text) instanceof ObjectNode sent) {
      sent.remove(route.path().places());
      if (!body.isMissingNode() || !sent.isEmpty()) {
        fits(what, body.at("/content/application~1json/schema"), sent, SHAPE::contains);
      }
    }
  }

  private void answered(String what, JsonNode responses, Answer answer) {
    JsonNode response = responses.path(Integer.toString(answer.status()));
    if (!response.isMissingNode() && !response.has("content")) {
      if (!answer.text().isEmpty()) {
        throw new AssertionError(what + " with a body nobody promised: " + answer.text());
      }
      return;
    }
    if (response.isMissingNode() && answer.status() < 400) {
      throw new AssertionError(what + ", which nobody promised");
    }
    JsonNode content =
        response.isMissingNode()
            ? document.at("/components/responses/Refused/content")
            : response.path("content");
    String type = answer.headers().getOrDefault("content-type", "");
    fits(what, content.path(type).path("schema"), answer.body(), _ -> true);
  }

  private void fits(String what, JsonNode schema, JsonNode value, Predicate<String> keywords) {
    if (schema.isMissingNode()) {
      throw new AssertionError(what + " what has no schema: " + value);
    }
    List<String> faults =
        schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
            .filter(fault -> keywords.test(fault.getKeyword()))
            .map(Object::toString)
            .toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(what + ": " + String.join("; ", faults) + " in " + value);
    }
  }

  /** A schema refers to the document's components, so they go with it. */
  private Schema compiled(JsonNode schema) {
    ObjectNode alone = Json.MAPPER.createObjectNode().setAll((ObjectNode) schema);
    return REGISTRY.getSchema(alone.set("components", document.path("components")));
  }
}
