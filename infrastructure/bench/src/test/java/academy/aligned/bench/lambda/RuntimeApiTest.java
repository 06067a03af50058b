package academy.aligned.bench.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Runtime API as a function's process sees it. */
class RuntimeApiTest {
  private final RuntimeApi api = api();
  private final HttpClient http = HttpClient.newHttpClient();

  private static RuntimeApi api() {
    try {
      return RuntimeApi.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void closed() {
    http.shutdownNow();
    api.close();
  }

  private CompletableFuture<RuntimeApi.Answer> asked(String event) {
    return CompletableFuture.supplyAsync(() -> api.ask(event.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> sent(String method, String path, String body)
      throws IOException, InterruptedException {
    URI at = URI.create("http://" + api.address() + "/2018-06-01/runtime/" + path);
    var request =
        HttpRequest.newBuilder(at).method(method, HttpRequest.BodyPublishers.ofString(body));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void each_event_is_handed_out_once_and_its_answer_comes_back() throws Exception {
    for (String word : new String[] {"one", "two"}) {
      CompletableFuture<RuntimeApi.Answer> answer = asked(word);
      HttpResponse<String> next = sent("GET", "invocation/next", "");
      assertThat(next.body()).isEqualTo(word);
      String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
      sent("POST", "invocation/" + id + "/response", word + " answered");
      assertThat(answer.join().text()).isEqualTo(word + " answered");
    }
  }

  @Test
  void a_function_that_breaks_breaks_who_asked() throws Exception {
    CompletableFuture<RuntimeApi.Answer> answer = asked("one");
    sent("GET", "invocation/next", "");
    sent("POST", "init/error", "{\"errorMessage\":\"no settings\"}");
    assertThatThrownBy(answer::join).hasMessageContaining("no settings");
  }

  @Test
  void a_snapshot_is_waited_for_until_it_is_restored() throws Exception {
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              api.awaitCheckpoint();
              api.restore();
            });
    assertThat(sent("GET", "restore/next", "").statusCode()).isEqualTo(200);
    waiting.join();
  }
}
