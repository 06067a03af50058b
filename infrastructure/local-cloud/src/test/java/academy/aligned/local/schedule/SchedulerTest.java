package academy.aligned.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.Eventually;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.queue.Queues;
import academy.aligned.local.time.MovableClock;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

class SchedulerTest {
  @TempDir Path folder;
  private MovableClock clock;
  private Queues queues;
  private Scheduler scheduler;
  private LoopbackServer server;
  private SchedulerClient client;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() {
    clock = new MovableClock(folder.resolve("clock"), InstantSource.system());
    queues = new Queues(folder.resolve("queues"), clock);
    queues.serve(
        "notifications-events",
        batch -> {
          batch.getRecords().forEach(message -> heard.add(message.getBody()));
          return new SQSBatchResponse(List.of());
        });
    begin();
  }

  private void begin() {
    Ids ids = new Ids(clock, new Random());
    scheduler =
        new Scheduler(folder.resolve("schedules.json"), new Bus(queues), queues, clock, ids);
    clock.onMove(scheduler::wake);
    scheduler.start();
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(scheduler)));
    client =
        SchedulerClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.EU_CENTRAL_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
            .build();
  }

  @AfterEach
  void stop() {
    end();
    queues.close();
  }

  private void end() {
    client.close();
    server.close();
    scheduler.close();
  }

  private void remind(String name, String expression, String after) {
    client.createSchedule(
        r ->
            r.name(name)
                .scheduleExpression(expression)
                .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                .actionAfterCompletion(after)
                .target(
                    t ->
                        t.arn(Queues.arn("notifications-events"))
                            .roleArn("arn:aws:iam::000000000000:role/scheduler")
                            .input("{\"remind\":\"" + name + "\"}")));
  }

  private String inTwoDays() {
    Instant then = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    return "at(" + then.atOffset(ZoneOffset.UTC).toLocalDateTime() + ")";
  }

  @Test
  void a_one_off_fires_when_the_clock_reaches_it_and_deletes_itself() throws InterruptedException {
    remind("once", inTwoDays(), "DELETE");
    clock.move(Duration.ofDays(1));
    Thread.sleep(200);
    assertThat(heard).isEmpty();
    clock.move(Duration.ofDays(1).plusSeconds(5));
    assertThat(Eventually.holds(() -> heard.contains("{\"remind\":\"once\"}"))).isTrue();
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> client.getSchedule(r -> r.name("once")));
  }

  @Test
  void a_schedule_outlives_a_restart_and_fires_what_fell_due_meanwhile()
      throws InterruptedException {
    remind("daily", "rate(1 days)", "NONE");
    end();
    clock.move(Duration.ofDays(3));
    begin();
    assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
    assertThat(client.getSchedule(r -> r.name("daily")).scheduleExpression())
        .isEqualTo("rate(1 days)");
  }

  @Test
  void a_clock_that_came_back_silences_nothing() throws InterruptedException {
    remind("daily", "rate(1 days)", "NONE");
    clock.move(Duration.ofDays(6));
    assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
    clock.reset();
    clock.move(Duration.ofDays(2));
    assertThat(Eventually.holds(() -> heard.size() == 2)).isTrue();
  }

  @Test
  void a_timer_goes_on_when_the_clock_comes_back() throws InterruptedException {
    AtomicInteger ticks = new AtomicInteger();
    try (Ticker ticker = new Ticker(clock)) {
      clock.onMove(ticker::moved);
      ticker.every("rate(15 minutes)", ticks::incrementAndGet);
      clock.move(Duration.ofDays(6));
      assertThat(Eventually.holds(() -> ticks.get() == 1)).isTrue();
      clock.reset();
      clock.move(Duration.ofDays(5));
      assertThat(Eventually.holds(() -> ticks.get() == 2)).isTrue();
    }
  }

  @Test
  void a_name_is_taken_once_and_can_be_freed() {
    remind("weekly", "rate(7 days)", "NONE");
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> remind("weekly", "rate(1 day)", "NONE"));
    client.deleteSchedule(r -> r.name("weekly"));
    remind("weekly", "rate(1 day)", "NONE");
  }

  @Test
  void an_expression_that_means_nothing_is_refused() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> remind("x", "cron(soon)", "NONE"));
  }
}
