package academy.aligned.care.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlanTest {
  private final Clinic clinic = Clinic.open();

  @BeforeEach
  void ana_is_on_the_roster() {
    clinic.invite(clinic.ana());
  }

  private Answer plan() {
    return clinic.north().get(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan");
  }

  private Answer publish(int base, Object... items) {
    return clinic.publish(clinic.ana(), base, items);
  }

  private Map<String, Object> with(Map<String, Object> dose) {
    return Map.of("item", clinic.id(), "exercise", "clamshell", "title", "Clamshell", "dose", dose);
  }

  private Map<String, Object> dosed(Map<String, Object> changes, String... without) {
    Map<String, Object> dose = clinic.dose(3, Map.of("timesPerDay", 1));
    dose.putAll(changes);
    dose.keySet().removeAll(List.of(without));
    return with(dose);
  }

  @Test
  void without_a_plan_there_is_nothing_to_see() {
    assertThat(plan().status()).isEqualTo(404);
  }

  @Test
  void the_first_version_starts_today_and_says_who_made_it() {
    Plan plan = publish(0, clinic.item(clinic.id(), 3)).as(Plan.class);

    assertThat(plan.version()).isEqualTo(1);
    assertThat(plan.by()).isEqualTo(clinic.practitioner().name());
    assertThat(plan.startDate()).isEqualTo(clinic.today());
    assertThat(plan().as(Plan.class)).isEqualTo(plan);
  }

  @Test
  void a_version_is_kept_as_it_was() {
    Plan first = publish(0, clinic.item(clinic.id(), 3)).as(Plan.class);
    publish(1, clinic.item(clinic.id(), 2));

    Answer kept =
        clinic.north().get(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/versions/1");

    assertThat(kept.as(Plan.class)).isEqualTo(first);
    assertThat(plan().body().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void a_version_that_never_was_is_missing() {
    publish(0, clinic.item(clinic.id(), 3));

    assertThat(
            clinic
                .north()
                .get(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/versions/9")
                .status())
        .isEqualTo(404);
  }

  @Test
  void of_two_who_change_the_same_version_the_second_is_told_to_look_again() {
    publish(0, clinic.item(clinic.id(), 3));
    publish(1, clinic.item(clinic.id(), 3));

    Answer late = publish(1, clinic.item(clinic.id(), 5));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().path("mend").asString()).contains("Load version 2");
    assertThat(plan().body().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void the_same_version_sent_twice_is_published_once() {
    Map<String, Object> item = clinic.item(clinic.id(), 3);
    Plan first = publish(0, item).as(Plan.class);

    assertThat(publish(0, item).as(Plan.class)).isEqualTo(first);
    assertThat(plan().body().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void the_roster_shows_the_new_version_when_the_news_got_around() {
    publish(0, clinic.item(clinic.id(), 3));
    clinic.world().deliver();

    assertThat(clinic.row(clinic.ana()).path("planVersion").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_added_later_is_due_from_that_day_and_the_plan_keeps_its_first_day() {
    Map<String, Object> old = clinic.item(clinic.id(), 3);
    publish(0, old);
    var first = clinic.today();
    clinic.days(3);

    Plan second = publish(1, old, clinic.item(clinic.id(), 2)).as(Plan.class);

    assertThat(second.startDate()).isEqualTo(first);
    assertThat(second.items().getFirst().dose().schedule().startDate()).isNull();
    assertThat(second.items().getLast().dose().schedule().startDate()).isEqualTo(first.plusDays(3));
  }

  @Test
  void a_later_start_survives_an_editor_that_does_not_send_it_back() {
    Map<String, Object> old = clinic.item(clinic.id(), 3);
    Map<String, Object> added = clinic.item(clinic.id(), 2);
    publish(0, old);
    clinic.days(3);
    publish(1, old, added);
    var since = clinic.today();
    clinic.days(2);

    Plan third = publish(2, old, added).as(Plan.class);

    assertThat(third.items().getLast().dose().schedule().startDate()).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource({
    "REPS, reps, 100",
    "HOLD, holdSec, 300",
    "TIME, durationSec, 7200",
    "AMRAP, durationSec, 7200",
    "DISTANCE, distanceM, 50000",
    "BREATHS, breaths, 200"
  })
  void each_mode_needs_its_amount(String mode, String field, int most) {
    Answer answer = publish(0, dosed(Map.of("mode", mode), "reps"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").path(0).path("field").asString())
        .isEqualTo("items[0].dose." + field);
    assertThat(answer.body().path("errors").path(0).path("message").asString())
        .isEqualTo("must be 1 to %d for %s".formatted(most, mode));
  }

  @Test
  void a_free_exercise_needs_no_amount() {
    assertThat(publish(0, dosed(Map.of("mode", "FREE"), "reps")).ok()).isTrue();
  }

  @Test
  void every_bad_field_is_named_with_its_place() {
    Answer answer =
        publish(
            0,
            clinic.item(clinic.id(), 3),
            dosed(Map.of("sets", 11, "painCeiling", 12, "tempo", "slow")),
            dosed(Map.of("repsMax", 8)),
            dosed(Map.of("load", Map.of("kind", "KG"))),
            dosed(
                Map.of(
                    "schedule",
                    Map.of("timesPerDay", 7, "timesPerWeek", 3, "daysOfWeek", List.of("MO")))));

    assertThat(answer.badFields())
        .containsExactlyInAnyOrder(
            "items[1].dose.painCeiling",
            "items[1].dose.sets",
            "items[1].dose.tempo",
            "items[2].dose.repsMax",
            "items[3].dose.load.value",
            "items[4].dose.schedule",
            "items[4].dose.schedule.timesPerDay");
  }

  @Test
  void an_unknown_mode_is_answered_with_the_known_ones() {
    Answer answer = publish(0, dosed(Map.of("mode", "JUMP")));

    assertThat(answer.badFields()).containsExactly("items[0].dose.mode");
    assertThat(answer.text()).contains("REPS, HOLD");
  }

  @Test
  void a_plan_without_exercises_is_none() {
    assertThat(publish(0).badFields()).containsExactly("items");
  }

  @Test
  void in_the_beginning_more_than_five_exercises_or_twenty_minutes_are_remarked() {
    Object[] six =
        IntStream.range(0, 6)
            .mapToObj(_ -> dosed(Map.of("mode", "TIME", "durationSec", 120, "painCeiling", 5)))
            .toArray();

    JsonNode warnings = publish(0, six).body().path("warnings");

    assertThat(warnings.path(0).asString()).contains("6 exercises");
    assertThat(warnings.path(1).asString()).contains("42 minutes a day");
    assertThat(warnings.path(2).asString()).contains("pain up to 5");
  }

  @Test
  void a_small_plan_is_not_remarked_on() {
    assertThat(publish(0, clinic.item(clinic.id(), 3)).body().has("warnings")).isFalse();
  }

  @Test
  void an_own_exercise_can_be_prescribed_like_one_of_the_library() {
    Map<String, Object> own = new HashMap<>(clinic.item(clinic.id(), 3));
    own.put("exercise", clinic.id());

    assertThat(publish(0, own).ok()).isTrue();
  }
}
