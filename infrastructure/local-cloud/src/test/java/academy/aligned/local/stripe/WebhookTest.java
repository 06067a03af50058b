package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.Eventually;
import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import com.stripe.model.Event;
import com.stripe.param.EventListParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telling the platform, however it is at the moment. */
class WebhookTest {
  @TempDir Path folder;
  private Stand stand;
  private Shop shop;

  @BeforeEach
  void open() {
    stand = new Stand(folder);
    shop = new Shop(stand.client());
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Event newest(String type) throws Exception {
    return stand
        .client()
        .v1()
        .events()
        .list(EventListParams.builder().setType(type).build())
        .getData()
        .getFirst();
  }

  /** Refused so often, and written down: only then is the next try due by the clock. */
  private boolean triedAgain(int times) throws Exception {
    return Eventually.holds(
        () ->
            stand.platform().refused() == times
                && Json.MAPPER
                    .readTree(stand.control("GET", ".json", Map.of()))
                    .findValues("tries")
                    .stream()
                    .anyMatch(tries -> tries.asInt() == times));
  }

  @Test
  void who_answers_badly_is_told_again_later_and_later() throws Exception {
    stand.platform().fail(2);
    shop.stripe().v1().customers().create();
    assertThat(triedAgain(1)).isTrue();
    stand.pass(Duration.ofMinutes(4));
    Thread.sleep(300);
    assertThat(stand.platform().refused()).isEqualTo(1);
    stand.pass(Duration.ofMinutes(2));
    assertThat(triedAgain(2)).isTrue();
    stand.pass(Duration.ofMinutes(31));
    assertThat(stand.hears("customer.created")).isTrue();
    assertThat(
            Eventually.holds(
                () -> stand.control("GET", ".json", Map.of()).contains("\"delivered\"")))
        .isTrue();
    assertThat(newest("customer.created").getPendingWebhooks()).isZero();
  }

  @Test
  void what_is_held_back_comes_when_it_is_released() throws Exception {
    stand.control("POST", "/hold", Map.of());
    shop.stripe().v1().customers().create();
    Thread.sleep(300);
    assertThat(stand.platform().heard()).isEmpty();
    stand.control("POST", "/release", Map.of());
    assertThat(stand.hears("customer.created")).isTrue();
  }

  @Test
  void an_event_comes_again_as_often_as_is_asked() throws Exception {
    shop.stripe().v1().customers().create();
    assertThat(stand.hears("customer.created")).isTrue();
    String id = newest("customer.created").getId();
    stand.control("POST", "/redeliver", Map.of("event", id, "times", 5));
    assertThat(Eventually.holds(() -> stand.platform().heard("customer.created").size() == 6))
        .isTrue();
    assertThat(stand.platform().heard()).extracting(Event::getId).containsOnly(id);
  }

  @Test
  void nothing_that_was_answered_is_lost_in_a_power_cut() throws Exception {
    stand.control("POST", "/hold", Map.of());
    String id = shop.stripe().v1().customers().create().getId();
    Path books = folder.resolve("books.jsonl");
    Files.writeString(books, "{\"put\":[{\"id\":\"half", StandardOpenOption.APPEND);
    stand.restart();
    assertThat(stand.client().v1().customers().retrieve(id).getId()).isEqualTo(id);
    stand.control("POST", "/release", Map.of());
    assertThat(stand.hears("customer.created")).isTrue();
  }

  @Test
  void the_list_of_events_is_a_page_too() throws Exception {
    shop.stripe().v1().customers().create();
    assertThat(stand.control("GET", "", Map.of())).contains("customer.created", "stripe.css");
  }
}
