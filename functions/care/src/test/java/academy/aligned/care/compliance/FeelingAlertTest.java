package academy.aligned.care.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rising pain, hard effort, exercises skipped for pain, far too much, and an app nobody opens. */
class FeelingAlertTest {
  private final Clinic clinic = Clinic.open();
  private String item = "";

  @BeforeEach
  void ana_has_one_exercise_a_day() {
    item = clinic.treated(clinic.ana(), 1);
  }

  private List<String> standing() {
    return clinic
        .north()
        .get(clinic.practitioner(), clinic.path(clinic.ana()))
        .body()
        .path("alerts")
        .path("standing")
        .valueStream()
        .map(alert -> alert.path("kind").asString() + ": " + alert.path("detail").asString())
        .toList();
  }

  private void told(Map<String, Object> more) {
    Map<String, Object> set = clinic.set(item, 1);
    set.putAll(more);
    clinic.log(clinic.ana(), set);
    clinic.world().deliver();
  }

  private void painDayByDay(int... pains) {
    for (int pain : pains) {
      told(Map.of("pain", pain));
      clinic.days(1);
    }
  }

  private void skipped(String reason) {
    Map<String, Object> skip = clinic.set(item, 1);
    skip.keySet().removeAll(List.of("set", "reps"));
    skip.put("kind", "SKIP");
    skip.put("skipReason", reason);
    clinic.log(clinic.ana(), skip);
    clinic.world().deliver();
  }

  @Test
  void pain_two_above_the_beginning_on_two_days_is_amber() {
    painDayByDay(1, 2, 2, 4);
    assertThat(standing()).isEmpty();
    painDayByDay(5);

    assertThat(standing()).containsExactly("PAIN_RISING: Pain 4 and 5, in the beginning 1.7");
  }

  @Test
  void one_better_day_ends_it() {
    painDayByDay(1, 2, 2, 4, 5, 2);

    assertThat(standing()).isEmpty();
  }

  @Test
  void the_beginning_stays_the_beginning_when_it_is_long_ago() {
    painDayByDay(1, 1, 1);
    for (int day = 0; day < 45; day++) {
      painDayByDay(2);
    }
    painDayByDay(3, 3);

    assertThat(standing()).containsExactly("PAIN_RISING: Pain 3 and 3, in the beginning 1.0");
  }

  @Test
  void effort_of_nine_is_amber_and_eight_is_not() {
    told(Map.of("effort", 8));
    assertThat(standing()).isEmpty();
    told(Map.of("effort", 9));

    assertThat(standing()).containsExactly("HARD_EFFORT: Effort 9 of 10");
  }

  @Test
  void two_exercises_skipped_for_pain_are_amber_whatever_else_was_skipped() {
    skipped("PAIN");
    clinic.days(1);
    skipped("TIME");
    assertThat(standing()).isEmpty();
    clinic.days(1);
    skipped("PAIN");

    assertThat(standing()).contains("SKIPPED_FOR_PAIN: Skipped for pain 2 times in 7 days");
  }

  @Test
  void far_too_much_on_three_days_is_a_gentle_sign() {
    for (int day = 0; day < 3; day++) {
      told(Map.of("reps", 14));
      clinic.days(1);
    }

    assertThat(standing())
        .containsExactly("OVER_DOSE: Far more than asked on 3 of the last 7 days");
  }

  @Test
  void a_third_more_is_not_far_too_much() {
    for (int day = 0; day < 3; day++) {
      told(Map.of("reps", 13));
      clinic.days(1);
    }

    assertThat(standing()).isEmpty();
  }

  @Test
  void each_is_told_to_the_world_once() {
    told(Map.of("effort", 10));
    clinic.world().published();
    clinic.review();

    assertThat(clinic.world().published()).isEmpty();
  }
}
