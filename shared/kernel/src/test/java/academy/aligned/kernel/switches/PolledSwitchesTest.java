package academy.aligned.kernel.switches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolledSwitchesTest {
  private static final String CLOSED = "{\"closed\":{\"checkout\":{\"sentence\":\"Later.\"}}}";

  private final Queue<String> documents = new ArrayDeque<>();
  private final List<Instant> asked = new ArrayList<>();
  private final List<Runnable> beside = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-27T10:00:00Z");
  private boolean reached = true;

  private Optional<String> changed() {
    asked.add(now);
    if (!reached) {
      throw new IllegalStateException("as the test wants it");
    }
    return Optional.ofNullable(documents.poll());
  }

  private final PolledSwitches switches =
      new PolledSwitches(this::changed, () -> now, Runnable::run);

  private boolean open() {
    return switches.now().refusing("checkout", "checkout", false).isEmpty();
  }

  private void later(int seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void the_first_call_asks_nobody_and_the_second_does() {
    documents.add(CLOSED);
    assertThat(open()).isTrue();
    assertThat(asked).isEmpty();
    assertThat(open()).isFalse();
    assertThat(asked).hasSize(1);
  }

  @Test
  void however_many_call_nobody_is_asked_twice_in_three_quarters_of_a_minute() {
    for (int second = 0; second < 180; second++) {
      open();
      open();
      later(1);
    }
    assertThat(asked).hasSize(4);
    assertThat(Duration.between(asked.getFirst(), asked.get(1))).isEqualTo(PolledSwitches.INTERVAL);
  }

  @Test
  void what_changed_is_known_within_a_minute_of_calls() {
    open();
    open();
    documents.add(CLOSED);
    later(44);
    assertThat(open()).isTrue();
    later(1);
    assertThat(open()).isFalse();
    documents.add("{\"closed\":{}}");
    later(45);
    assertThat(open()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"closed\":[]}",
        "{\"closed\":{\"checkout\":7}}",
        "{\"closed\":{},\"more\":1}",
        "{\"closed\":{\"checkout\":{\"sentence\":\"x\",\"until\":\"noon\"}}}",
        "<closed/>"
      })
  void what_is_no_such_document_changes_nothing(String document) {
    open();
    documents.add(CLOSED);
    assertThat(open()).isFalse();
    documents.add(document);
    later(45);
    assertThat(open()).isFalse();
    later(45);
    assertThat(open()).isFalse();
  }

  @Test
  void who_cannot_be_asked_changes_nothing_and_is_asked_again() {
    reached = false;
    open();
    assertThat(open()).isTrue();
    reached = true;
    documents.add(CLOSED);
    later(45);
    assertThat(open()).isFalse();
    reached = false;
    later(3600);
    assertThat(open()).isFalse();
    assertThat(asked).hasSize(3);
  }

  @Test
  void an_error_of_a_library_is_no_error_of_the_call() {
    var broken =
        new PolledSwitches(
            () -> {
              throw new NoClassDefFoundError("as the test wants it");
            },
            () -> now,
            Runnable::run);
    broken.now();
    later(3600);
    assertThat(broken.now()).isEqualTo(Closures.NONE);
  }

  @Test
  void a_busy_function_does_not_wait_for_the_answer() {
    var busy = new PolledSwitches(this::changed, () -> now, beside::add);
    documents.add(CLOSED);
    busy.now();
    assertThat(busy.now()).isEqualTo(Closures.NONE);
    beside.removeFirst().run();
    assertThat(busy.now().closed()).containsKey("checkout");
  }

  @Test
  void an_answer_that_comes_late_undoes_nothing() {
    var busy = new PolledSwitches(this::changed, () -> now, beside::add);
    documents.add(CLOSED);
    busy.now();
    busy.now();
    later(45);
    busy.now();
    beside.forEach(Runnable::run);
    assertThat(busy.now().closed()).containsKey("checkout");
  }

  @Test
  void one_that_has_slept_waits_for_it_but_not_long() throws InterruptedException {
    var done = new CountDownLatch(1);
    try (var threads = Executors.newCachedThreadPool()) {
      var slow =
          new PolledSwitches(
              () -> {
                wait(done);
                return Optional.of(CLOSED);
              },
              () -> now,
              threads);
      slow.now();
      later(3600);
      long since = System.nanoTime();
      assertThat(slow.now()).isEqualTo(Closures.NONE);
      assertThat(Duration.ofNanos(System.nanoTime() - since))
          .isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
      done.countDown();
    }
    var slept = new PolledSwitches(() -> Optional.of(CLOSED), () -> now, PolledSwitches.threads());
    slept.now();
    later(3600);
    assertThat(slept.now().closed()).containsKey("checkout");
  }

  private static void wait(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void a_clock_that_is_set_back_makes_it_ask() {
    open();
    open();
    later(-86_400);
    open();
    assertThat(asked).hasSize(2);
  }
}
