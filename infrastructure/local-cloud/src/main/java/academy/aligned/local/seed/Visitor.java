package academy.aligned.local.seed;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Somebody at a practice's address: asks the edge as a browser there would. */
public record Visitor(URI edge, String host, String token) {
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503);
  private static final int TRIES = 20;

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static Visitor at(URI edge, String host) {
    return new Visitor(edge, host, "");
  }

  public Visitor on(String other) {
    return new Visitor(edge, other, token);
  }

  public Visitor signedIn(String email) {
    JsonNode session =
        post("/api/identity/password", Map.of("email", email, "password", DemoPractice.PASSWORD));
    return new Visitor(edge, host, session.path("accessToken").asString());
  }

  public JsonNode get(String path) {
    return answer("GET", path, "");
  }

  public JsonNode post(String path, Object body) {
    return answer("POST", path, Json.MAPPER.writeValueAsString(body));
  }

  public JsonNode put(String path, Object body) {
    return answer("PUT", path, Json.MAPPER.writeValueAsString(body));
  }

  /** Sends it, and says whether it was taken; what is not yet fit is no failure. */
  public boolean taken(String path, Object body) {
    return patiently("POST", path, Json.MAPPER.writeValueAsString(body)).statusCode() < 300;
  }

  private JsonNode answer(String method, String path, String body) {
    HttpResponse<String> response = patiently(method, path, body);
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          "%s %s%s answered %d: %s"
              .formatted(method, host, path, response.statusCode(), response.body()));
    }
    return Json.TOLERANT.readTree(response.body().isEmpty() ? "{}" : response.body());
  }

  /** Who is only too busy is asked again; every command here may be sent twice. */
  private HttpResponse<String> patiently(String method, String path, String body) {
    HttpResponse<String> response = send(method, path, body);
    for (int i = 0; i < TRIES && BUSY.contains(response.statusCode()); i++) {
      Patience.pause();
      response = send(method, path, body);
    }
    return response;
  }

  private HttpResponse<String> send(String method, String path, String body) {
    return send(method, path, body, "application/json");
  }

  /** What a page answers to its form, as a status alone. */
  public int form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, body, "application/x-www-form-urlencoded").statusCode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(String method, String path, String body, String type) {
    var request =
        HttpRequest.newBuilder(edge.resolve(path))
            .header("host", host + ":" + edge.getPort())
            .header("content-type", type)
            .method(method, BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("authorization", "Bearer " + token);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
