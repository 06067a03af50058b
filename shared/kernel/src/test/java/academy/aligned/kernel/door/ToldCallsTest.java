package academy.aligned.kernel.door;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.OneSite;
import academy.aligned.kernel.metric.Answered;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every call is told of once, whatever became of it, and with the template of its path alone. */
class ToldCallsTest {
  public record Asked(String patient) {}

  private static final Surface<Object> SURFACE =
      Surface.<Object>of("tenancy")
          .function("echo")
          .get(
              "/api/echo/{patient}",
              Who.VISITOR,
              Asked.class,
              Asked.class,
              _ -> (_, asked) -> asked)
          .build();

  private final List<Answered> told = new ArrayList<>();
  private final HttpDoor<Object> door =
      HttpDoor.of(
          SURFACE,
          "echo",
          "",
          new Entrance(new OneSite(), new Throttle(() -> Instant.EPOCH, 1, 2)).telling(told::add));

  private Answered asked(String host, String path) {
    var http =
        new APIGatewayV2HTTPEvent.RequestContext.Http("GET", path, "HTTP/1.1", "192.0.2.1", "");
    var context =
        APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).withRequestId("r1").build();
    int status =
        door.apply(
                APIGatewayV2HTTPEvent.builder()
                    .withRawPath(path)
                    .withHeaders(Map.of("x-viewer-host", host))
                    .withRequestContext(context)
                    .build())
            .getStatusCode();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().status()).isEqualTo(status);
    return told.removeFirst();
  }

  @Test
  void the_practice_and_the_template_are_told_but_not_who_was_looked_at() {
    Answered answered = asked("north.example", "/api/echo/ana-s-secret-id");
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.practice()).isEqualTo("northnorth12");
    assertThat(answered.route()).isEqualTo("GET /api/echo/{patient}");
    assertThat(answered.toString()).doesNotContain("secret");
  }

  @Test
  void a_host_that_is_nobodys_and_a_path_that_there_is_not_are_told_of_as_unknown() {
    assertThat(asked("elsewhere.example", "/api/echo/x").practice()).isEqualTo("-");
    assertThat(asked("north.example", "/api/nothing/x").route()).isEqualTo("-");
  }

  @Test
  void who_is_turned_away_is_told_of_under_her_practice() {
    asked("north.example", "/api/echo/x");
    asked("north.example", "/api/echo/x");
    Answered third = asked("north.example", "/api/echo/x");
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.practice()).isEqualTo("northnorth12");
  }
}
