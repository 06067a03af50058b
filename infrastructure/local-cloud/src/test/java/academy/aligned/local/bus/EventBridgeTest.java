package academy.aligned.local.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.Eventually;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.queue.Queues;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.Target;

class EventBridgeTest {
  @TempDir Path folder;
  private Queues queues;
  private LoopbackServer server;
  private EventBridgeClient client;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() {
    InstantSource clock = InstantSource.system();
    queues = new Queues(folder, clock);
    var service = new EventBridge(new Bus(queues), clock, new Ids(clock, new Random()));
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(service)));
    client =
        EventBridgeClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.EU_CENTRAL_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
            .build();
    queues.serve(
        "care-events",
        batch -> {
          batch.getRecords().forEach(message -> heard.add(message.getBody()));
          return new SQSBatchResponse(List.of());
        });
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    queues.close();
  }

  private void rule(String pattern) {
    client.putRule(r -> r.name("pain").eventBusName("aligned").eventPattern(pattern));
    client.putTargets(
        r ->
            r.rule("pain")
                .eventBusName("aligned")
                .targets(Target.builder().id("q").arn(Queues.arn("care-events")).build()));
  }

  private PutEventsRequestEntry pain(int level) {
    return PutEventsRequestEntry.builder()
        .eventBusName("aligned")
        .source("aligned")
        .detailType("care.pain-reported")
        .detail("{\"tenant\":\"bonniewellne\",\"data\":{\"pain\":" + level + "}}")
        .build();
  }

  @Test
  void only_what_a_rule_matches_is_delivered() throws InterruptedException {
    rule("{\"source\":[\"aligned\"],\"detail\":{\"data\":{\"pain\":[{\"numeric\":[\">=\",7]}]}}}");
    var result = client.putEvents(r -> r.entries(pain(3), pain(8)));
    assertThat(result.failedEntryCount()).isZero();
    assertThat(Eventually.holds(() -> !heard.isEmpty())).isTrue();
    assertThat(heard).hasSize(1);
    var event = Json.TOLERANT.readTree(heard.getFirst());
    assertThat(event.path("detail").path("data").path("pain").asInt()).isEqualTo(8);
    assertThat(event.path("id").asString()).isEqualTo(result.entries().get(1).eventId());
  }

  @Test
  void a_rule_that_was_disabled_delivers_nothing() throws InterruptedException {
    rule("{\"source\":[\"aligned\"]}");
    client.putRule(
        r ->
            r.name("pain")
                .eventBusName("aligned")
                .eventPattern("{\"source\":[\"aligned\"]}")
                .state("DISABLED"));
    client.putEvents(r -> r.entries(pain(8)));
    Thread.sleep(200);
    assertThat(heard).isEmpty();
    assertThat(client.listRules(r -> r.eventBusName("aligned")).rules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.stateAsString()).isEqualTo("DISABLED"));
  }

  @Test
  void detail_that_is_not_json_is_refused_for_its_entry_alone() {
    var bad = pain(1).toBuilder().detail("not json").build();
    var result = client.putEvents(r -> r.entries(bad, pain(1)));
    assertThat(result.failedEntryCount()).isEqualTo(1);
    assertThat(result.entries().getFirst().errorCode()).isEqualTo("MalformedDetail");
    assertThat(result.entries().get(1).eventId()).isNotBlank();
  }

  @Test
  void a_pattern_that_means_nothing_is_refused() {
    assertThatExceptionOfType(EventBridgeException.class)
        .isThrownBy(() -> client.putRule(r -> r.name("x").eventPattern("{\"source\":\"no list\"}")))
        .satisfies(
            e ->
                assertThat(e.awsErrorDetails().errorCode())
                    .isEqualTo("InvalidEventPatternException"));
  }

  @Test
  void a_rule_with_targets_cannot_be_deleted() {
    rule("{\"source\":[\"aligned\"]}");
    assertThatExceptionOfType(EventBridgeException.class)
        .isThrownBy(() -> client.deleteRule(r -> r.name("pain").eventBusName("aligned")));
    client.removeTargets(r -> r.rule("pain").eventBusName("aligned").ids("q"));
    client.deleteRule(r -> r.name("pain").eventBusName("aligned"));
    assertThat(client.listRules(r -> r.eventBusName("aligned")).rules()).isEmpty();
  }
}
