package academy.aligned.kernel.door;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the door reads of an API Gateway event, with everything absent made empty. */
record Call(
    String method,
    String path,
    List<String> segments,
    Map<String, String> query,
    Map<String, String> headers,
    List<String> cookies,
    String body,
    String requestId,
    String source,
    Map<String, String> claims) {
  private static final Pattern SCHEME = Pattern.compile("^https?://");
  private static final Pattern PORT = Pattern.compile(":\\d+$");
  private static final Pattern BEARER = Pattern.compile("(?i)^bearer ");

  static Call of(APIGatewayV2HTTPEvent event) {
    var context = event.getRequestContext();
    var authorizer = context.getAuthorizer();
    boolean signedIn = authorizer != null && authorizer.getJwt() != null;
    return new Call(
        context.getHttp().getMethod(),
        event.getRawPath(),
        Path.split(event.getRawPath()),
        orEmpty(event.getQueryStringParameters()),
        orEmpty(event.getHeaders()),
        Objects.requireNonNullElse(event.getCookies(), List.of()),
        body(event),
        context.getRequestId(),
        source(event),
        signedIn ? orEmpty(authorizer.getJwt().getClaims()) : Map.of());
  }

  /** The edge says whom it speaks for; to the API itself everybody comes from the edge. */
  private static String source(APIGatewayV2HTTPEvent event) {
    String edge = event.getRequestContext().getHttp().getSourceIp();
    return orEmpty(event.getHeaders())
        .getOrDefault("x-viewer-address", Objects.requireNonNullElse(edge, ""));
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  private static String body(APIGatewayV2HTTPEvent event) {
    String body = Objects.requireNonNullElse(event.getBody(), "");
    return event.getIsBase64Encoded()
        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }

  /**
   * The host the person typed. The edge sets the header and overwrites what a client sends; even a
   * forged one only names a candidate, since membership decides.
   */
  String host() {
    String host = headers.getOrDefault("x-viewer-host", "").toLowerCase(Locale.ROOT);
    return PORT.matcher(host).replaceFirst("");
  }

  /** Whether a page of another origin sends this; our subdomains are of one site to a cookie. */
  boolean fromElsewhere() {
    String origin = headers.getOrDefault("origin", "");
    return !origin.isEmpty()
        && !method.equals("GET")
        && !PORT.matcher(SCHEME.matcher(origin).replaceFirst("")).replaceFirst("").equals(host());
  }

  /** A page of another origin can post a form or a text unasked, but not JSON. */
  boolean isJson() {
    String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return type.replaceFirst(";.*", "").strip().equals("application/json");
  }

  Optional<String> subject() {
    return Optional.ofNullable(claims.get("sub"));
  }

  /** When the person proved who she is; refreshing does not change it. */
  Instant signedIn() {
    return Instant.ofEpochSecond(Long.parseLong(claims.getOrDefault("auth_time", "0")));
  }

  String bearer() {
    return BEARER.matcher(headers.getOrDefault("authorization", "")).replaceFirst("");
  }

  /** All fields that are not read out of the body: last, and winning, those of the path. */
  Map<String, String> fields(Surface.Route<?, ?, ?, ?> route, Map<String, String> places) {
    Map<String, String> fields = new HashMap<>(query);
    for (var component : route.input().getRecordComponents()) {
      Cookie.From from = component.getAnnotation(Cookie.From.class);
      if (from != null) {
        fields.put(component.getName(), cookie(from.value()));
      }
      Header.From header = component.getAnnotation(Header.From.class);
      if (header != null) {
        fields.put(component.getName(), headers.getOrDefault(header.value(), ""));
      }
      if (component.getAnnotation(Raw.class) != null) {
        fields.put(component.getName(), body);
      }
    }
    fields.putAll(places);
    return fields;
  }

  private String cookie(String name) {
    return cookies.stream()
        .flatMap(line -> Arrays.stream(line.split("; *")))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
