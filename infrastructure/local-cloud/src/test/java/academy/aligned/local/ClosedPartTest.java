package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the terminal to who stands at the edge: one part closed, the rest open. */
class ClosedPartTest {
  private final Browser visitor = RunningCloud.at(Place.PLATFORM);

  private static String terminal(String form) throws Exception {
    var request =
        HttpRequest.newBuilder(RunningCloud.place().edge().resolve(URI.create("/_local/switches")))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  private HttpResponse<String> signUp() throws Exception {
    return visitor.post("/api/identity/sign-up", Map.of());
  }

  /** Within a minute of calls. */
  private boolean answersSoon(int status) throws Exception {
    visitor.post("/_local/clock", Map.of("move", "+61s"));
    return Eventually.holds(
        () -> {
          try {
            return signUp().statusCode() == status;
          } catch (Exception unreached) {
            throw new IllegalStateException(unreached);
          }
        });
  }

  @AfterEach
  void everything_is_open() throws Exception {
    terminal("part=sign-up&to=on");
    answersSoon(422);
    visitor.post("/_local/clock", Map.of("move", "0"));
  }

  @Test
  void sign_up_is_closed_from_the_terminal_and_opened_again() throws Exception {
    assertThat(signUp().statusCode()).isEqualTo(422);

    assertThat(terminal("part=sign-up&to=off&sentence=Too%20many%20robots."))
        .containsPattern("sign-up +closed: Too many robots[.]")
        .containsPattern("identity +open");
    assertThat(answersSoon(503)).isTrue();

    HttpResponse<String> refused = signUp();
    assertThat(Browser.json(refused).path("detail").asString()).isEqualTo("Too many robots.");
    assertThat(refused.headers().firstValue("retry-after")).contains("60");
    assertThat(visitor.post("/api/identity/code", Map.of()).statusCode()).isEqualTo(422);

    terminal("part=sign-up&to=on");
    assertThat(answersSoon(422)).isTrue();
  }
}
