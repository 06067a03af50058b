package academy.aligned.kernel.door;

import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.ProblemDocument;
import academy.aligned.kernel.text.Sha256;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes back over the wire. */
final class Answers {
  private Answers() {}

  static APIGatewayV2HTTPResponse ok(Surface.Route<?, ?, ?, ?> route, Object output, Call call) {
    List<String> cookies =
        output instanceof Cookie.Setting setting
            ? setting.cookies().stream().map(Cookie::header).toList()
            : List.of();
    if (output instanceof Handler.Done) {
      return answer(route.status(), Map.of("cache-control", "no-store"), cookies, "");
    }
    byte[] body = Json.MAPPER.writeValueAsBytes(output);
    return route.method() == Surface.Method.GET
        ? cached(body, cookies, call)
        : answer(route.status(), json("no-store"), cookies, text(body));
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static APIGatewayV2HTTPResponse cached(byte[] body, List<String> cookies, Call call) {
    String tag = "\"" + Sha256.hex(body, 12) + "\"";
    Map<String, String> headers = json("private, no-cache");
    headers.put("etag", tag);
    return tag.equals(call.headers().get("if-none-match"))
        ? answer(304, headers, cookies, "")
        : answer(200, headers, cookies, text(body));
  }

  private static Map<String, String> json(String cacheControl) {
    return new TreeMap<>(Map.of("content-type", "application/json", "cache-control", cacheControl));
  }

  static APIGatewayV2HTTPResponse problem(Problem problem, Call call) {
    var document = ProblemDocument.of(problem, call.requestId());
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", "application/problem+json");
    headers.put("cache-control", "no-store");
    headers.putAll(hints(problem));
    return answer(problem.status(), headers, List.of(), Json.MAPPER.writeValueAsString(document));
  }

  /** What a program reads instead of the words. */
  private static Map<String, String> hints(Problem problem) {
    return switch (problem) {
      case Problem.TooMany many -> Map.of("retry-after", seconds(many.retryAfter()));
      case Problem.Unavailable away -> Map.of("retry-after", seconds(away.retryAfter()));
      case Problem.Closed closed -> Map.of("retry-after", seconds(closed.retryAfter()));
      case Problem.WrongMethod wrong -> Map.of("allow", String.join(", ", wrong.allowed()));
      default -> Map.of();
    };
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.toSeconds()));
  }

  private static APIGatewayV2HTTPResponse answer(
      int status, Map<String, String> headers, List<String> cookies, String body) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withCookies(cookies)
        .withBody(body)
        .build();
  }
}
