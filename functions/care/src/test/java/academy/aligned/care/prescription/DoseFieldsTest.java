package academy.aligned.care.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of a dose goes in as it comes out, and what contradicts itself is named. */
class DoseFieldsTest {
  private final Clinic clinic = Clinic.open();

  @BeforeEach
  void ana_is_on_the_roster() {
    clinic.invite(clinic.ana());
  }

  private Answer publish(Map<String, Object> dose) {
    return clinic.publish(
        clinic.ana(),
        0,
        Map.of("item", clinic.id(), "exercise", "clamshell", "title", "Clamshell", "dose", dose));
  }

  private Map<String, Object> dose(Map<String, Object> changes) {
    Map<String, Object> dose = clinic.dose(3, Map.of("timesPerDay", 1));
    dose.putAll(changes);
    return dose;
  }

  private Answer scheduled(Map<String, Object> schedule) {
    return publish(dose(Map.of("schedule", schedule)));
  }

  @Test
  void all_of_it_comes_back_as_it_was_sent() {
    Map<String, Object> dose =
        dose(
            Map.of(
                "repsMax",
                12,
                "tempo",
                "3-1-2-0",
                "restBetweenSetsSec",
                60,
                "restBetweenRepsSec",
                2,
                "side",
                "AFFECTED_FIRST",
                "extraSetsWeakSide",
                1,
                "load",
                Map.of("kind", "BAND", "band", "red", "steps", List.of("green", "blue")),
                "effortTarget",
                4,
                "nextDayRule",
                true,
                "schedule",
                Map.of(
                    "timesPerWeek", 3,
                    "timesPerDay", 2,
                    "minDaysApart", 2,
                    "restDays", List.of("SU"),
                    "slots", List.of("MORNING", "18:30"),
                    "startDate", "2030-01-07",
                    "sessionsTotal", 36)));

    var kept = publish(dose).body().path("items").path(0).path("dose");

    assertThat(kept).isEqualTo(Json.MAPPER.valueToTree(dose));
  }

  @ParameterizedTest
  @CsvSource({"KG, 500", "LB, 500", "PERCENT_1RM, 100", "RIR, 10"})
  void each_load_needs_its_number_in_its_own_bounds(String kind, int most) {
    assertThat(publish(dose(Map.of("load", Map.of("kind", kind)))).badFields())
        .containsExactly("items[0].dose.load.value");
    assertThat(publish(dose(Map.of("load", Map.of("kind", kind, "value", most + 0.5)))).ok())
        .isFalse();
    assertThat(publish(dose(Map.of("load", Map.of("kind", kind, "value", most)))).ok()).isTrue();
  }

  @Test
  void extra_sets_of_the_weak_side_need_two_sides_and_room() {
    assertThat(publish(dose(Map.of("side", "LEFT", "extraSetsWeakSide", 1))).badFields())
        .containsExactly("items[0].dose.extraSetsWeakSide");
    assertThat(publish(dose(Map.of("sets", 9, "extraSetsWeakSide", 2))).badFields())
        .containsExactly("items[0].dose.extraSetsWeakSide");
  }

  @Test
  void times_of_day_are_as_many_as_the_times() {
    assertThat(scheduled(Map.of("timesPerDay", 2, "slots", List.of("MORNING"))).badFields())
        .containsExactly("items[0].dose.schedule.slots");
    assertThat(scheduled(Map.of("timesPerDay", 2, "slots", List.of("MORNING", "MORNING"))).ok())
        .isFalse();
    assertThat(scheduled(Map.of("timesPerDay", 1, "slots", List.of("25:00"))).badFields())
        .containsExactly("items[0].dose.schedule.slots[0]");
  }

  @Test
  void days_apart_must_find_room_in_a_week() {
    assertThat(scheduled(Map.of("timesPerDay", 1, "minDaysApart", 2)).badFields())
        .containsExactly("items[0].dose.schedule.minDaysApart");
    assertThat(
            scheduled(Map.of("timesPerDay", 1, "timesPerWeek", 4, "minDaysApart", 3)).badFields())
        .containsExactly("items[0].dose.schedule.timesPerWeek");
    assertThat(
            scheduled(Map.of("timesPerDay", 1, "timesPerWeek", 7, "restDays", List.of("SA", "SU")))
                .badFields())
        .containsExactly("items[0].dose.schedule.timesPerWeek");
  }

  @Test
  void a_schedule_ends_in_one_way() {
    assertThat(
            scheduled(Map.of("timesPerDay", 1, "endDate", "2030-01-01", "sessionsTotal", 12))
                .badFields())
        .containsExactly("items[0].dose.schedule.sessionsTotal");
  }

  @Test
  void days_that_are_named_need_no_rest_days() {
    assertThat(
            scheduled(
                    Map.of(
                        "timesPerDay", 1, "daysOfWeek", List.of("MO"), "restDays", List.of("SU")))
                .badFields())
        .containsExactly("items[0].dose.schedule.restDays");
  }
}
