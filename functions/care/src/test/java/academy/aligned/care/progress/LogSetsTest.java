package academy.aligned.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LogSetsTest {
  private final Clinic clinic = Clinic.open();
  private String item = "";

  @BeforeEach
  void ana_has_a_plan() {
    item = clinic.treated(clinic.ana(), 3);
  }

  private List<String> ids(Answer answer, String list) {
    return answer.body().path(list).valueStream().map(JsonNode::asString).toList();
  }

  private List<JsonNode> logged() {
    return clinic
        .north()
        .get(clinic.ana(), "/api/progress")
        .body()
        .path("days")
        .valueStream()
        .flatMap(day -> day.path("entries").valueStream())
        .toList();
  }

  @Test
  void a_set_comes_back_as_it_was_logged() {
    Map<String, Object> set = clinic.set(item, 1, 4);
    set.put("effort", 6);
    set.put("seconds", 45);
    set.put("load", Map.of("kind", "BAND", "band", "green|soft"));
    set.put("note", "left hip | a little stiff|");
    clinic.log(clinic.ana(), set);

    set.put("load", Map.of("kind", "BAND", "band", "green/soft"));
    assertThat(logged()).containsExactly(Json.MAPPER.valueToTree(set));
  }

  @Test
  void a_skip_keeps_its_reason() {
    Map<String, Object> skip = clinic.set(item, 1);
    skip.keySet().removeAll(List.of("set", "reps"));
    skip.put("kind", "SKIP");
    skip.put("skipReason", "EQUIPMENT");
    clinic.log(clinic.ana(), skip);

    assertThat(logged()).containsExactly(Json.MAPPER.valueToTree(skip));
  }

  @Test
  void a_batch_sent_twice_is_stored_once() {
    Object[] batch = {clinic.set(item, 1), clinic.set(item, 2)};
    Answer first = clinic.log(clinic.ana(), batch);
    Answer again = clinic.log(clinic.ana(), batch);

    assertThat(ids(first, "accepted")).hasSize(2);
    assertThat(ids(again, "accepted")).isEmpty();
    assertThat(ids(again, "duplicates")).isEqualTo(ids(first, "accepted"));
    assertThat(logged()).hasSize(2);
  }

  @Test
  void a_log_sent_again_with_other_words_stays_as_it_was() {
    Map<String, Object> set = clinic.set(item, 1, 2);
    clinic.log(clinic.ana(), set);
    set.put("pain", 9);
    Answer other = clinic.log(clinic.ana(), set, clinic.set(item, 2));

    assertThat(ids(other, "duplicates")).hasSize(1);
    assertThat(ids(other, "accepted")).hasSize(1);
    assertThat(logged())
        .filteredOn(log -> log.path("set").asInt() == 1)
        .extracting(log -> log.path("pain").asInt())
        .containsExactly(2);
  }

  @Test
  void two_devices_that_log_the_same_set_log_it_once_with_the_pain_that_either_told() {
    Map<String, Object> phone = clinic.set(item, 1);
    Map<String, Object> tablet = clinic.set(item, 1, 8);
    clinic.log(clinic.ana(), phone);
    clinic.log(clinic.ana(), tablet);

    phone.put("pain", 8);
    assertThat(logged())
        .hasSize(1)
        .containsAnyOf(Json.MAPPER.valueToTree(phone), Json.MAPPER.valueToTree(tablet));
  }

  @Test
  void the_same_id_twice_in_one_batch_is_one_log() {
    Map<String, Object> set = clinic.set(item, 1);
    Answer answer = clinic.log(clinic.ana(), set, set);

    assertThat(ids(answer, "accepted")).hasSize(1);
    assertThat(ids(answer, "duplicates")).hasSize(1);
  }

  @Test
  void bad_entries_are_refused_with_a_reason_and_the_others_are_kept() {
    Map<String, Object> hurt = clinic.set(item, 1, 11);
    Map<String, Object> nowhere = clinic.set(item, 2);
    nowhere.put("zone", "Mars/Olympus");
    Map<String, Object> silent = clinic.set(item, 3);
    silent.put("kind", "SKIP");
    Map<String, Object> nameless = clinic.set("glutes", 3);
    Map<String, Object> good = clinic.set(item, 4);

    Answer answer = clinic.log(clinic.ana(), hurt, nowhere, silent, nameless, good);

    assertThat(ids(answer, "accepted")).containsExactly((String) good.get("id"));
    assertThat(answer.body().path("rejected").valueStream().map(r -> r.path("reason").asString()))
        .containsExactly(
            "pain must be 0 to 10",
            "zone is not a time zone we know",
            "skipReason must be stated for SKIP",
            "item must be a UUID in lower case");
  }

  private Map<String, Object> at(Duration ahead) {
    Map<String, Object> set = clinic.set(item, 1);
    var at = clinic.world().clock().instant().plus(ahead);
    set.put("occurredAt", at.toString());
    set.put("day", at.toString().substring(0, 10));
    return set;
  }

  @Test
  void a_clock_two_days_ahead_or_a_week_offline_is_taken() {
    Answer answer =
        clinic.log(
            clinic.ana(), at(Duration.ofDays(2)), at(Duration.ofDays(-2)), at(Duration.ofDays(-7)));

    assertThat(ids(answer, "accepted")).hasSize(3);
  }

  @Test
  void a_clock_further_off_is_refused_with_a_reason() {
    Answer answer = clinic.log(clinic.ana(), at(Duration.ofHours(49)), at(Duration.ofDays(-91)));

    assertThat(answer.body().path("rejected").toString())
        .contains("more than 48 hours ahead", "more than 90 days ago");
  }

  @Test
  void a_day_that_does_not_fit_the_moment_is_refused() {
    Map<String, Object> set = clinic.set(item, 1);
    set.put("day", clinic.today().minusDays(2).toString());

    assertThat(clinic.log(clinic.ana(), set).body().path("rejected").toString())
        .contains("day does not fit occurredAt, which is of " + clinic.today());
  }

  @Test
  void two_hundred_sets_of_one_day_all_arrive() {
    List<Object> sets = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      sets.add(clinic.set(i <= 60 ? item : clinic.id(), i % 60 + 1));
    }
    Answer answer = clinic.log(clinic.ana(), sets.toArray());

    assertThat(ids(answer, "accepted")).hasSize(200);
    assertThat(logged()).hasSize(200);
  }

  @Test
  void more_than_two_hundred_at_once_are_refused() {
    Object[] sets = java.util.Collections.nCopies(201, clinic.set(item, 1)).toArray();

    Answer answer = clinic.log(clinic.ana(), sets);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("entries");
  }

  @Test
  void a_practitioner_reads_the_logs_of_some_days() {
    clinic.log(clinic.ana(), clinic.set(item, 1));
    String path = clinic.path(clinic.ana()) + "/logs?from=2027-04-01&to=2027-04-30";

    JsonNode days = clinic.north().get(clinic.practitioner(), path).body().path("days");

    assertThat(days.path(0).path("day").asString()).isEqualTo("2027-04-05");
    assertThat(days.path(0).path("entries")).hasSize(1);
  }

  @Test
  void a_span_of_half_a_year_is_too_long() {
    Answer answer = clinic.north().get(clinic.ana(), "/api/progress?from=2026-10-01&to=2027-04-30");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("from");
  }
}
