package academy.aligned.local.api;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.http.Ask;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the event (payload format 2.0) that API Gateway sends for a request. */
public record RequestEvents(InstantSource clock, Ids ids) {
  APIGatewayV2HTTPEvent of(Ask ask, Map<String, String> claims) {
    return APIGatewayV2HTTPEvent.builder()
        .withVersion("2.0")
        .withRouteKey("$default")
        .withRawPath(ask.path())
        .withRawQueryString(ask.rawQuery())
        .withQueryStringParameters(ask.query())
        .withHeaders(headers(ask))
        .withCookies(cookies(ask))
        .withBody(ask.text())
        .withIsBase64Encoded(false)
        .withRequestContext(context(ask, claims))
        .build();
  }

  /**
   * The edge says which host was typed and from where, whatever the client claims. On a laptop
   * everybody comes from the loopback; who plays somebody else says so by a header of its own.
   */
  private static Map<String, String> headers(Ask ask) {
    Map<String, String> headers = new TreeMap<>();
    ask.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.remove("cookie");
    headers.put("x-viewer-host", ask.header("host").orElse(""));
    headers.put("x-forwarded-for", ask.source());
    headers.put("x-viewer-address", ask.header("x-local-address").orElse(ask.source()));
    return headers;
  }

  private static List<String> cookies(Ask ask) {
    return ask.headers().getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split("; *")).stream())
        .toList();
  }

  private RequestContext context(Ask ask, Map<String, String> claims) {
    return RequestContext.builder()
        .withAccountId("000000000000")
        .withStage("$default")
        .withRequestId(ids.next())
        .withTimeEpoch(clock.millis())
        .withDomainName(ask.host())
        .withHttp(
            RequestContext.Http.builder()
                .withMethod(ask.method())
                .withPath(ask.path())
                .withProtocol("HTTP/1.1")
                .withSourceIp(ask.source())
                .withUserAgent(ask.header("user-agent").orElse(""))
                .build())
        .withAuthorizer(authorizer(claims))
        .build();
  }

  private static RequestContext.@Nullable Authorizer authorizer(Map<String, String> claims) {
    return claims.isEmpty()
        ? null
        : RequestContext.Authorizer.builder()
            .withJwt(RequestContext.Authorizer.JWT.builder().withClaims(claims).build())
            .build();
  }
}
