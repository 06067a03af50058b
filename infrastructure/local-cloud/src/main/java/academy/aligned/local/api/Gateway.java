package academy.aligned.local.api;

import academy.aligned.kernel.door.Path;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * API Gateway's HTTP API: finds the route, checks the token where one is needed, calls, answers.
 */
public final class Gateway {
  private final List<Endpoint> endpoints;
  private final Tokens tokens;
  private final RequestEvents events;

  public Gateway(List<Endpoint> endpoints, Tokens tokens, RequestEvents events) {
    this.endpoints = List.copyOf(endpoints);
    this.tokens = tokens;
    this.events = events;
  }

  public Reply answer(Ask ask) {
    List<String> segments = Path.split(ask.path());
    List<Endpoint> here =
        endpoints.stream().filter(e -> e.route().path().match(segments).isPresent()).toList();
    Optional<Endpoint> found =
        here.stream().filter(e -> e.route().method().name().equals(ask.method())).findFirst();
    if (found.isEmpty()) {
      return here.isEmpty()
          ? Problems.of(404, "not-found", "There is nothing here for you.", "Check the address.")
          : wrongMethod(here);
    }
    return call(found.get(), ask);
  }

  private static Reply wrongMethod(List<Endpoint> here) {
    List<String> methods = here.stream().map(e -> e.route().method().name()).distinct().toList();
    return Problems.of(
            405,
            "method-not-allowed",
            "This cannot be done here.",
            "Use " + String.join(" or ", methods) + ".")
        .with("allow", String.join(", ", methods));
  }

  private Reply call(Endpoint endpoint, Ask ask) {
    if (!endpoint.route().who().needsAccount()) {
      return call(endpoint, ask, Map.of());
    }
    String bearer = ask.header("authorization").orElse("").replaceFirst("(?i)^bearer ", "");
    return tokens
        .claims(bearer)
        .map(claims -> call(endpoint, ask, claims))
        .orElseGet(
            () ->
                Problems.of(
                        401, "unauthenticated", "You are not signed in.", "Sign in and try again.")
                    .with("www-authenticate", "Bearer"));
  }

  private Reply call(Endpoint endpoint, Ask ask, Map<String, String> claims) {
    return reply(endpoint.function().apply(events.of(ask, claims)));
  }

  private static Reply reply(APIGatewayV2HTTPResponse response) {
    Map<String, List<String>> headers = new TreeMap<>();
    Objects.requireNonNullElse(response.getHeaders(), Map.<String, String>of())
        .forEach((name, value) -> headers.put(name, List.of(value)));
    if (response.getCookies() != null && !response.getCookies().isEmpty()) {
      headers.put("set-cookie", response.getCookies());
    }
    String body = Objects.requireNonNullElse(response.getBody(), "");
    byte[] bytes =
        response.getIsBase64Encoded()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8);
    return new Reply(response.getStatusCode(), headers, new Reply.Bytes(bytes));
  }
}
