package academy.aligned.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.Eventually;
import academy.aligned.local.time.MovableClock;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuesTest {
  @TempDir Path folder;
  private MovableClock clock;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void machineTime() {
    clock = new MovableClock(folder.resolve("clock"), InstantSource.system());
  }

  private Queues queues() {
    Queues queues = new Queues(folder.resolve("queues"), clock);
    clock.onMove(queues::wake);
    return queues;
  }

  /** Hears everything and fails on what is called poison. */
  private SQSBatchResponse listen(SQSEvent batch) {
    batch.getRecords().forEach(message -> heard.add(message.getBody()));
    return new SQSBatchResponse(
        batch.getRecords().stream()
            .filter(message -> message.getBody().equals("poison"))
            .map(message -> new BatchItemFailure(message.getMessageId()))
            .toList());
  }

  @Test
  void what_was_put_before_a_crash_is_delivered_after_it() throws InterruptedException {
    queues().put("care-events", "1", "first");
    try (Queues after = queues()) {
      after.serve("care-events", this::listen);
      assertThat(Eventually.holds(() -> heard.contains("first"))).isTrue();
      assertThat(Eventually.holds(() -> after.waiting() == 0)).isTrue();
    }
  }

  @Test
  void a_poison_message_does_not_hold_up_its_batch() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("care-events", "1", "poison");
      queues.put("care-events", "2", "good");
      queues.serve("care-events", this::listen);
      assertThat(Eventually.holds(() -> heard.contains("good"))).isTrue();
      assertThat(Eventually.holds(() -> queues.waiting() == 1)).isTrue();
    }
  }

  @Test
  void after_five_tries_a_message_is_laid_aside_and_can_be_revived() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("care-events", "1", "poison");
      queues.serve("care-events", this::listen);
      for (int tries = 1; tries <= 5; tries++) {
        int wanted = tries;
        assertThat(Eventually.holds(() -> heard.size() == wanted)).isTrue();
        clock.move(Duration.ofMinutes(1));
      }
      assertThat(Eventually.holds(() -> queues.waiting() == 0)).isTrue();
      assertThat(queues.dead()).containsEntry("care-events", List.of("poison"));
      queues.revive();
      assertThat(Eventually.holds(() -> heard.size() == 6)).isTrue();
    }
  }

  @Test
  void a_failed_message_waits_before_it_is_tried_again() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("care-events", "1", "poison");
      queues.serve("care-events", this::listen);
      Thread.sleep(300);
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void a_message_outlives_a_holder_of_its_mail_that_died() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("notifications-events", "1", "poison");
      queues.serve("notifications-events", this::listen);
      for (int seconds : List.of(0, 1, 5, 25, 30)) {
        clock.move(Duration.ofSeconds(seconds));
        Thread.sleep(100);
      }
      assertThat(heard).hasSize(4);
      assertThat(queues.dead()).isEmpty();
    }
  }

  @Test
  void the_same_id_twice_is_one_message() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("care-events", "1", "once");
      queues.put("care-events", "1", "once");
      queues.serve("care-events", this::listen);
      assertThat(Eventually.holds(() -> queues.waiting() == 0)).isTrue();
      assertThat(heard).containsExactly("once");
    }
  }

  @Test
  void a_consumer_that_breaks_gets_the_batch_again() throws InterruptedException {
    try (Queues queues = queues()) {
      queues.put("care-events", "1", "x");
      queues.serve(
          "care-events",
          batch -> {
            heard.add("try");
            throw new IllegalStateException("broken on purpose");
          });
      assertThat(Eventually.holds(() -> heard.size() == 1)).isTrue();
      clock.move(Duration.ofMinutes(1));
      assertThat(Eventually.holds(() -> heard.size() == 2)).isTrue();
    }
  }
}
