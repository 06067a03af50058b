package academy.aligned.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.Eventually;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.queue.Queues;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.Tables;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

class StreamPumpTest {
  private static final String CARE = Tables.of("care");

  @TempDir Path folder;
  private EmbeddedDynamo dynamo;
  private DynamoDbClient client;
  private DynamoDbStreamsClient streams;
  private StreamPump pump;
  private Queues queues;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void begin() {
    var self = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret"));
    dynamo = EmbeddedDynamo.at(folder.resolve("dynamodb"), 0);
    client =
        DynamoDbClient.builder()
            .endpointOverride(dynamo.endpoint())
            .region(Region.EU_CENTRAL_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(self)
            .build();
    streams =
        DynamoDbStreamsClient.builder()
            .endpointOverride(dynamo.endpoint())
            .region(Region.EU_CENTRAL_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(self)
            .build();
    Tables.create(client, List.of(CARE));
    queues = new Queues(folder.resolve("queues"), InstantSource.system());
    queues.serve(
        "care-events",
        batch -> {
          batch.getRecords().forEach(message -> heard.add(message.getBody()));
          return new SQSBatchResponse(List.of());
        });
  }

  private void pump() {
    Bus bus = new Bus(queues);
    bus.route(Bus.OURS, "aligned", List.of("care.plan-published"), "care-events");
    pump = new StreamPump(streams, List.of(CARE), folder.resolve("streams"), bus, (_, _) -> {});
  }

  @AfterEach
  void end() {
    if (pump != null) {
      pump.close();
    }
    queues.close();
    client.close();
    streams.close();
    dynamo.close();
  }

  private void write(String row, Map<String, AttributeValue> fact) {
    client.putItem(
        r ->
            r.tableName(CARE)
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS("T#bonniewellne#P#1"),
                        "sk", AttributeValue.fromS(row),
                        "touched", AttributeValue.fromS(Long.toString(System.nanoTime())),
                        "evt", AttributeValue.fromM(fact))));
    if (pump != null) {
      pump.nudge(CARE);
    }
  }

  private static Map<String, AttributeValue> fact(String id) {
    return Map.of(
        "id", AttributeValue.fromS(id),
        "type", AttributeValue.fromS("care.plan-published"),
        "tenant", AttributeValue.fromS("bonniewellne"),
        "at", AttributeValue.fromS("2026-11-22T12:00:00Z"),
        "actor", AttributeValue.fromS("user:1"),
        "version", AttributeValue.fromN("1"),
        "data", AttributeValue.fromS("{\"patient\":\"p\",\"version\":3}"));
  }

  @Test
  void a_fact_reaches_its_consumer_within_moments() throws InterruptedException {
    pump();
    write("warm", fact("0"));
    assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
    Thread.sleep(1_000);
    long start = System.nanoTime();
    write("A#PLAN", fact("1"));
    assertThat(Eventually.holds(() -> heard.size() == 2)).isTrue();
    assertThat((System.nanoTime() - start) / 1e6).isLessThan(500);
    var event = Json.TOLERANT.readTree(heard.getLast());
    assertThat(event.path("detail-type").asString()).isEqualTo("care.plan-published");
    assertThat(event.path("detail").path("tenant").asString()).isEqualTo("bonniewellne");
    assertThat(event.path("detail").path("data").path("version").asInt()).isEqualTo(3);
  }

  @Test
  void a_row_that_changes_but_keeps_its_fact_tells_it_once() throws InterruptedException {
    pump();
    write("A#PLAN", fact("1"));
    write("A#PLAN", fact("1"));
    write("A#PLAN", fact("2"));
    assertThat(Eventually.holds(() -> heard.size() == 2)).isTrue();
    Thread.sleep(300);
    assertThat(heard).hasSize(2);
  }

  @Test
  void an_unreadable_fact_does_not_hold_up_those_behind_it() throws InterruptedException {
    pump();
    write("bad", Map.of("id", AttributeValue.fromS("x")));
    write("good", fact("1"));
    assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
  }

  @Test
  void facts_written_while_nobody_read_arrive_after_a_restart_and_old_ones_do_not_come_again()
      throws InterruptedException {
    pump();
    write("first", fact("1"));
    assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
    pump.close();
    write("second", fact("2"));
    end();
    begin();
    pump();
    assertThat(Eventually.holds(() -> heard.size() == 2)).isTrue();
    Thread.sleep(300);
    assertThat(heard).hasSize(2);
  }
}
