package academy.aligned.kernel.host;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.OneSite;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.MemberScope;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** What AWS sends reaches the door, and what the door answers is what AWS reads. */
class PrimedInvokerTest {
  private static final List<String> HEARD = new ArrayList<>();

  private static final List<String> PLAYED = new ArrayList<>();

  public record Word(String word) {}

  private static final Surface<Object> ECHO =
      Surface.<Object>of("tenancy")
          .function("echo")
          .post("/api/echo", Who.VISITOR, Word.class, Word.class, _ -> PrimedInvokerTest::echo)
          .get("/api/whose", Who.MEMBER, Nothing.class, Word.class, _ -> PrimedInvokerTest::whose)
          .function("echo-events")
          .hear(OnboardingStepDue.class, _ -> hearing())
          .build();

  private static Word echo(VisitorScope scope, Word word) {
    return new Word(scope.tenant() + " " + word.word());
  }

  private static Word whose(MemberScope scope, Nothing nothing) {
    PLAYED.add(scope.tenant().value());
    return new Word(scope.tenant().value());
  }

  private static EventHandler<OnboardingStepDue> hearing() {
    return (_, event) -> {
      if (event.data().step().equals("BROKEN")) {
        throw new IllegalStateException("as the test wants it");
      }
      HEARD.add(event.data().step());
    };
  }

  /** What a context's own initializer does on Lambda, for both functions and a timer's. */
  static final class Started implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext spring) {
      var throttle = new Throttle(InstantSource.system(), 100, 100);
      for (String function : ECHO.functions()) {
        SpringHost.register(spring, ECHO, function, "", new Entrance(new OneSite(), throttle));
      }
      SpringHost.rehearse(
          spring, () -> Rehearsal.of(ECHO, "echo", "", new OneSite(), () -> PLAYED.add("let go")));
      SpringHost.register(spring, "echo-ticks", tick -> "told " + tick.get("event"));
    }
  }

  @BeforeEach
  void settings() {
    System.setProperty("MAIN_CLASS", Started.class.getName());
    HEARD.clear();
  }

  @AfterEach
  void forgotten() {
    System.clearProperty("MAIN_CLASS");
    System.clearProperty("spring.cloud.function.definition");
  }

  private static String sent(String function, String event) throws IOException {
    System.setProperty("spring.cloud.function.definition", function);
    var answer = new ByteArrayOutputStream();
    new PrimedInvoker()
        .handleRequest(
            new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static String call(String body, boolean base64, Map<String, String> extra) {
    Map<String, String> headers = new HashMap<>(extra);
    headers.putIfAbsent("x-viewer-host", "north.example");
    headers.put("content-type", "application/json");
    return """
        {"version":"2.0","routeKey":"POST /api/echo","rawPath":"/api/echo","rawQueryString":"",
         "headers":%s,"isBase64Encoded":%s,"body":%s,"stageVariables":null,"newField":[1,{"a":2}],
         "requestContext":{"accountId":"1","authentication":null,"requestId":"r1","timeEpoch":1,
           "http":{"method":"POST","path":"/api/echo","protocol":"HTTP/1.1","sourceIp":"192.0.2.1"}}}
        """
        .formatted(
            Json.MAPPER.writeValueAsString(headers), base64, Json.MAPPER.writeValueAsString(body));
  }

  private static JsonNode echoed(String event) throws IOException {
    return Json.MAPPER.readTree(sent("echo", event));
  }

  @Test
  void a_call_of_the_gateway_is_answered_in_its_words() throws IOException {
    JsonNode answer = echoed(call("{\"word\":\"hé\\n\"}", false, Map.of()));

    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("isBase64Encoded").asBoolean(true)).isFalse();
    assertThat(answer.path("headers").path("content-type").asString()).contains("json");
    assertThat(Json.MAPPER.readTree(answer.path("body").asString()).path("word").asString())
        .isEqualTo("northnorth12 hé\n");
  }

  @Test
  void before_the_snapshot_all_readings_are_played_in_nobodys_practice_and_let_go_of() {
    System.setProperty("spring.cloud.function.definition", "echo");
    PLAYED.clear();

    new PrimedInvoker().beforeCheckpoint(Core.getGlobalContext());

    assertThat(PLAYED).startsWith("rehearsal000", "let go").endsWith("let go");
    assertThat(PLAYED).hasSizeGreaterThan(20).doesNotContain("northnorth12");
  }

  @Test
  void nobody_comes_in_by_the_door_of_a_rehearsal() throws IOException {
    String asked =
        call("", false, Map.of("x-viewer-host", "_rehearsal"))
            .replace("echo", "whose")
            .replace("POST", "GET");
    assertThat(echoed(asked).path("statusCode").asInt()).isEqualTo(404);
  }

  /** At INFO the libraries write every event to the log, bearer token included. */
  @Test
  void the_log_hears_warnings_of_libraries_and_what_the_platform_does() throws IOException {
    sent("echo", call("{\"word\":\"x\"}", false, Map.of()));

    assertThat(Logger.getLogger("org.springframework").isLoggable(Level.INFO)).isFalse();
    assertThat(Logger.getLogger("org.springframework").isLoggable(Level.WARNING)).isTrue();
    assertThat(Logger.getLogger("aligned.echo").isLoggable(Level.INFO)).isTrue();
  }

  @Test
  void a_body_in_base64_is_read_too() throws IOException {
    String body =
        java.util.Base64.getEncoder()
            .encodeToString("{\"word\":\"x\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(echoed(call(body, true, Map.of())).toString()).contains("northnorth12 x");
  }

  @Test
  void headers_that_mean_something_to_the_host_mean_nothing_when_a_client_sends_them()
      throws IOException {
    Map<String, String> meant =
        Map.of(
            "spring.cloud.function.definition", "echo-ticks",
            "aws-event", "no",
            "aws-api-gateway", "no",
            "payload", "[]",
            "id", "1",
            "timestamp", "never");
    JsonNode answer = echoed(call("{\"word\":\"x\"}", false, meant));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("body").asString()).contains("northnorth12 x");
  }

  @Test
  void a_batch_of_the_queue_comes_back_with_what_failed() throws IOException {
    String answer =
        sent(
            "echo-events",
            "{\"Records\":[%s,%s]}".formatted(message("m1", "DONE"), message("m2", "BROKEN")));

    assertThat(HEARD).containsExactly("DONE");
    assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}");
  }

  private static String message(String id, String step) {
    String event =
        """
        {"id":"e1","source":"aligned","detail-type":"tenancy.onboarding-step-due",
         "detail":{"id":"e1","tenant":"northnorth12","at":"2027-01-01T00:00:00Z","actor":"test",
                   "version":1,"data":{"step":"%s"}}}"""
            .formatted(step);
    return """
        {"messageId":"%s","receiptHandle":"h","body":%s,"md5OfBody":"0","eventSource":"aws:sqs",
         "attributes":{"ApproximateReceiveCount":"1"},"messageAttributes":{},
         "eventSourceARN":"arn:aws:sqs:eu-central-1:1:q","awsRegion":"eu-central-1"}"""
        .formatted(id, Json.MAPPER.writeValueAsString(event));
  }

  @Test
  void a_tick_of_the_scheduler_is_told_what_is_due() throws IOException {
    assertThat(sent("echo-ticks", "{\"event\":\"care.compliance-review-due\"}"))
        .isEqualTo("\"told care.compliance-review-due\"");
  }
}
