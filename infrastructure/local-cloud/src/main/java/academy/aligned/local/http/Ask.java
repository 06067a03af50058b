package academy.aligned.local.http;

import academy.aligned.kernel.json.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One request, read whole; header names are in lower case. */
public record Ask(
    String method,
    String path,
    String rawQuery,
    Map<String, List<String>> headers,
    String text,
    String source) {
  private static final int LARGEST = 45_000_000;

  static Ask of(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    exchange.getRequestHeaders().forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v));
    try (InputStream in = exchange.getRequestBody()) {
      return new Ask(
          exchange.getRequestMethod(),
          exchange.getRequestURI().getRawPath(),
          Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
          headers,
          new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8),
          exchange.getRemoteAddress().getAddress().getHostAddress());
    }
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }

  /** The host without its port. */
  public String host() {
    return header("host").orElse("").toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }

  public JsonNode json() {
    try {
      return Json.TOLERANT.readTree(text.isEmpty() ? "{}" : text);
    } catch (JacksonException unreadable) {
      throw new Refusal(400, "SerializationException", "The body is not JSON.");
    }
  }

  public Map<String, String> query() {
    return pairs(rawQuery);
  }

  /** Cookies by name; the first of a name is the most particular one (RFC 6265 §5.4). */
  public Map<String, String> cookies() {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String line : headers.getOrDefault("cookie", List.of())) {
      for (String pair : line.split("; *", -1)) {
        int at = pair.indexOf('=');
        if (at > 0) {
          cookies.putIfAbsent(pair.substring(0, at), pair.substring(at + 1));
        }
      }
    }
    return cookies;
  }

  /** The body read as a form. */
  public Map<String, String> form() {
    return pairs(text);
  }

  private static Map<String, String> pairs(String form) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] sides = pair.split("=", 2);
        pairs.put(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
      }
    }
    return pairs;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal(400, "ValidationException", "The address is malformed.");
    }
  }
}
