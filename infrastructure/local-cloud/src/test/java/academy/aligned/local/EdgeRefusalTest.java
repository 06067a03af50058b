package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.PageHeaders;
import academy.aligned.kernel.door.Surface.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the front door says to requests that are none, at every endpoint of every surface. */
class EdgeRefusalTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TestFactory
  Stream<DynamicTest> every_endpoint_refuses_in_full_and_under_the_security_headers() {
    return RunningCloud.surfaces().stream()
        .flatMap(surface -> surface.routes().stream())
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.method() + " " + route.path().template(), () -> refuses(route)));
  }

  private static void refuses(Route<?, ?, ?, ?> route) throws Exception {
    String path = route.path().template().replaceAll("\\{\\w+}", "x");
    String method = route.method().name();
    // What is signed is not looked into before its signature is.
    int unfit = route.who().signs() ? 400 : 422;
    refused(ask(method, path + "?a=b", "{}", "application/json"), 401, 422);
    refused(ask("PATCH", path, "{}", "application/json"), 405);
    if (route.who().needsAccount()) {
      refused(ask(method, path, "{}", "application/json"), 401);
    } else if (!method.equals("GET")) {
      refused(ask(method, path, "{", "application/json"), 400);
      refused(ask(method, path, "[]", "application/json"), 400);
      refused(ask(method, path, "{\"shoeSize\":44}", "application/json"), unfit);
      refused(ask(method, path, "a=b", "application/x-www-form-urlencoded"), 415);
      refused(ask(method, path, "y".repeat(2_100_000), "application/json"), 413);
    }
  }

  @Test
  void what_is_no_endpoint_and_no_page_is_refused_alike() throws Exception {
    for (String path :
        List.of("/api/", "/api/nowhere", "/api//", "/api/%00", "/api/" + "z".repeat(5_000))) {
      refused(ask("GET", path, "", ""), 404);
      refused(ask("POST", path, "{}", "application/json"), 404);
    }
    refused(ask("DELETE", "/", "", ""), 405);
    refused(ask("POST", "/today", "{}", "application/json"), 405);
  }

  private static void refused(HttpResponse<String> answer, Integer... statuses) {
    String said = answer.request().method() + " " + answer.uri() + ": " + answer.body();
    assertThat(answer.statusCode()).as(said).isIn((Object[]) statuses);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    assertThat(PageHeaders.table("").keySet())
        .allSatisfy(name -> assertThat(answer.headers().firstValue(name)).as(name).isPresent());
    JsonNode problem = Browser.json(answer);
    assertThat(List.of("type", "title", "detail", "mend"))
        .allSatisfy(member -> assertThat(problem.path(member).asString("")).as(said).isNotBlank());
    assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(answer.body()).doesNotContain("Exception", "academy.aligned.");
    if (answer.statusCode() == 405) {
      assertThat(answer.headers().firstValue("allow")).as(said).isPresent();
    }
  }

  private static HttpResponse<String> ask(String method, String path, String body, String type)
      throws IOException, InterruptedException {
    int port = RunningCloud.place().port();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("host", Place.PLATFORM + ":" + port)
            .method(method, BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("content-type", type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
