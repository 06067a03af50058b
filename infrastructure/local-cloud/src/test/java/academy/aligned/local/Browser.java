package academy.aligned.local;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks the edge as a browser on some host would. */
record Browser(int port, String host, Map<String, String> headers) {
  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  Browser(int port, String host) {
    this(port, host, Map.of());
  }

  Browser with(String name, String value) {
    return new Browser(port, host, Map.of(name, value));
  }

  Browser on(String other) {
    return new Browser(port, other, headers);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, Object body) throws IOException, InterruptedException {
    String json = Json.MAPPER.writeValueAsString(body);
    return send(
        request(path)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  static JsonNode json(HttpResponse<String> response) {
    return Json.TOLERANT.readTree(response.body());
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    headers.forEach(request::header);
    return request.header("host", host + ":" + port);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
