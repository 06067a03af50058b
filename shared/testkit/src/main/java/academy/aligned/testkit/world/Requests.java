package academy.aligned.testkit.world;

import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests and events in the shapes that API Gateway and EventBridge give them. Callers come from
 * {@code network} and signed in just now, unless they say something else.
 */
record Requests(String network, InstantSource clock) {

  APIGatewayV2HTTPEvent event(World.Call call, String requestId) {
    String[] parts = call.path().split("\\?", 2);
    Map<String, String> headers =
        new HashMap<>(Map.of("x-viewer-host", call.host(), "x-viewer-address", network));
    if (call.who().user() != null) {
      headers.put("authorization", "Bearer access-" + call.who().userId());
    }
    if (call.body() != null) {
      headers.put("content-type", "application/json");
    }
    headers.putAll(call.headers());
    List<String> cookies = new ArrayList<>();
    if (headers.containsKey("cookie")) {
      cookies.add(headers.get("cookie"));
    }
    return APIGatewayV2HTTPEvent.builder()
        .withVersion("2.0")
        .withRawPath(parts[0])
        .withQueryStringParameters(query(parts.length > 1 ? parts[1] : ""))
        .withHeaders(headers)
        .withCookies(cookies)
        .withBody(body(call.body()))
        .withRequestContext(context(call, parts[0], requestId))
        .build();
  }

  private RequestContext context(World.Call call, String path, String requestId) {
    var context =
        RequestContext.builder()
            .withRequestId(requestId)
            .withHttp(
                RequestContext.Http.builder()
                    .withMethod(call.method())
                    .withPath(path)
                    .withSourceIp("192.0.2.1")
                    .build());
    if (call.who().user() != null) {
      var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims(call)).build();
      context.withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build());
    }
    return context.build();
  }

  /**
   * The header {@code x-signed-in} says when the token's sign-in was, or empty that it does not.
   */
  private Map<String, String> claims(World.Call call) {
    String now = Long.toString(clock.instant().getEpochSecond());
    Map<String, String> claims = new HashMap<>();
    claims.put("sub", call.who().userId().value());
    claims.put("token_use", "access");
    claims.put("auth_time", call.headers().getOrDefault("x-signed-in", now));
    claims.values().removeIf(String::isEmpty);
    return claims;
  }

  static String body(@Nullable Object body) {
    if (body == null) {
      return "";
    }
    return body instanceof String text ? text : Json.MAPPER.writeValueAsString(body);
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
      String[] sides = pair.split("=", 2);
      query.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  static SQSEvent batch(String busEvent, String id) {
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId(id);
    message.setBody(busEvent);
    SQSEvent batch = new SQSEvent();
    batch.setRecords(List.of(message));
    return batch;
  }

  /** What the pipe makes of a row's event. */
  static String busEvent(Map<String, AttributeValue> event) {
    ObjectNode detail = Json.MAPPER.createObjectNode();
    for (String field : List.of("id", "tenant", "at", "actor")) {
      detail.put(field, event.get(field).s());
    }
    detail.put("version", Integer.parseInt(event.get("version").n()));
    detail.set("data", Json.MAPPER.readTree(event.get("data").s()));
    return Json.MAPPER.writeValueAsString(
        Map.of(
            "id",
            event.get("id").s(),
            "source",
            "aligned",
            "detail-type",
            event.get("type").s(),
            "detail",
            detail));
  }
}
