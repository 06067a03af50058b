package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.assure.contract.cloud.Inbox;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.queue.Queues;
import academy.aligned.local.stream.StreamPump;
import academy.aligned.storage.table.Partition;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.eventbridge.model.Target;
import tools.jackson.databind.JsonNode;

/** From a row's stream over the bus and its rules into a queue, and what a reader may do there. */
class EventsContract extends Contract {
  private static final Duration BACKOFF = Duration.ofMinutes(2);

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Inbox> inboxes = new CopyOnWriteArrayList<>();
  @TempDir Path folder;

  @AfterEach
  void close() {
    inboxes.forEach(Inbox::close);
  }

  private EventBridgeClient bus() {
    return cloud().events();
  }

  /** A queue that hears this type of event, as a function's inbox is deployed. */
  private Inbox inbox(String type) {
    Inbox inbox = cloud().inbox(fresh("queue"));
    inboxes.add(inbox);
    openBus();
    String pattern = "{\"source\":[\"aligned\"],\"detail-type\":[\"%s\"]}".formatted(type);
    String name = fresh("rule");
    bus().putRule(rule -> rule.eventBusName(cloud().bus()).name(name).eventPattern(pattern));
    bus()
        .putTargets(
            into ->
                into.eventBusName(cloud().bus())
                    .rule(name)
                    .targets(Target.builder().id("inbox").arn(inbox.arn()).build()));
    return inbox;
  }

  /** The embedded bus is there before it is asked for. */
  private void openBus() {
    try {
      bus().createEventBus(make -> make.name(cloud().bus()));
    } catch (ResourceAlreadyExistsException there) {
      return;
    } catch (EventBridgeException unknown) {
      assertThat(unknown.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException");
    }
  }

  private PutEventsRequestEntry event(String type, String detail) {
    return PutEventsRequestEntry.builder()
        .eventBusName(cloud().bus())
        .source("aligned")
        .detailType(type)
        .detail(detail)
        .build();
  }

  private boolean hears(String word) throws InterruptedException {
    return eventually(Duration.ZERO, () -> heard.stream().anyMatch(one -> one.contains(word)));
  }

  @Test
  void a_queue_gets_what_its_rule_asks_for_and_nothing_else() throws InterruptedException {
    inbox("PainReported").read(heard::add);
    bus()
        .putEvents(
            put ->
                put.entries(
                    event("SetsLogged", "{\"data\":\"not for us\"}"),
                    event("PainReported", "{\"data\":\"for us\"}")));
    assertThat(hears("for us")).isTrue();
    JsonNode message = Json.TOLERANT.readTree(heard.getFirst());
    assertThat(heard).hasSize(1);
    assertThat(message.path("source").asString()).isEqualTo("aligned");
    assertThat(message.path("detail-type").asString()).isEqualTo("PainReported");
    assertThat(message.path("detail").path("data").asString()).isEqualTo("for us");
    assertThat(message.path("id").asString()).isNotEmpty();
    assertThat(message.path("time").asString()).isNotEmpty();
  }

  @Test
  void a_malformed_event_is_refused_alone() throws InterruptedException {
    inbox("PainReported").read(heard::add);
    var answer =
        bus()
            .putEvents(
                put ->
                    put.entries(
                        event("PainReported", "{not json"), event("PainReported", "{\"a\":1}")));
    assertThat(answer.failedEntryCount()).isEqualTo(1);
    assertThat(answer.entries().getFirst().errorCode()).isEqualTo("MalformedDetail");
    assertThat(hears("\"a\"")).isTrue();
  }

  @Test
  void more_than_ten_at_once_are_refused() {
    inbox("PainReported");
    var many = Collections.nCopies(11, event("PainReported", "{}"));
    assertThatExceptionOfType(EventBridgeException.class)
        .isThrownBy(() -> bus().putEvents(put -> put.entries(many)));
  }

  @Test
  void what_a_reader_fails_on_comes_again() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    inbox("PainReported").read(_ -> tries.incrementAndGet() >= 3);
    bus().putEvents(put -> put.entries(event("PainReported", "{}")));
    assertThat(eventually(BACKOFF, () -> tries.get() >= 3)).isTrue();
  }

  @Test
  void what_nobody_can_handle_is_laid_aside_and_the_rest_goes_on() throws InterruptedException {
    Inbox inbox = inbox("PainReported");
    AtomicInteger tries = new AtomicInteger();
    inbox.read(
        message -> message.contains("poison") ? tries.incrementAndGet() < 0 : heard.add(message));
    bus()
        .putEvents(
            put ->
                put.entries(
                    event("PainReported", "{\"a\":\"poison\"}"),
                    event("PainReported", "{\"a\":\"good\"}")));
    assertThat(hears("good")).isTrue();
    assertThat(eventually(BACKOFF, () -> inbox.dead().size() == 1)).isTrue();
    assertThat(inbox.dead().getFirst()).contains("poison");
    assertThat(tries).hasValue(Inbox.TRIES);
  }

  @Test
  void a_fact_that_rode_on_a_row_comes_out_of_the_stream() throws InterruptedException {
    var queues = new Queues(folder.resolve("queues"), cloud().clock());
    var own = new Bus(queues);
    own.route(Bus.OURS, "aligned", List.of(Event.nameOf(OnboardingStepDue.class)), "pumped");
    queues.serve(
        "pumped",
        batch -> {
          batch.getRecords().forEach(message -> heard.add(message.getBody()));
          return new SQSBatchResponse(List.of());
        });
    String step = fresh("step");
    try (var pump =
        new StreamPump(
            cloud().streams(),
            List.of(cloud().table()),
            folder.resolve("streams"),
            own,
            (_, _) -> {})) {
      cloud()
          .stores()
          .table(cloud().table())
          .write(north())
          .put(Partition.of("STEPS").at("A"), "a step")
          .publish(new OnboardingStepDue(step))
          .commit();
      pump.nudge(cloud().table());
      assertThat(hears(step)).isTrue();
      assertThat(heard.getFirst()).contains("\"tenant\":\"" + north().tenant() + "\"");
    } finally {
      queues.close();
    }
  }
}
