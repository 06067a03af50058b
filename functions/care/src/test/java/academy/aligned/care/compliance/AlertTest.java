package academy.aligned.care.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.testkit.world.PublishedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertTest {
  private final Clinic clinic = Clinic.open();
  private String item = "";

  @BeforeEach
  void ana_has_one_exercise_a_day() {
    item = clinic.treated(clinic.ana(), 1);
  }

  private JsonNode row() {
    return clinic.row(clinic.ana());
  }

  private JsonNode alert() {
    return row().path("alert");
  }

  private void done() {
    clinic.logAll(clinic.ana(), item, 1);
  }

  private void doneWithPain(int pain) {
    clinic.log(clinic.ana(), clinic.set(item, 1, pain));
    clinic.world().deliver();
  }

  private void diligent(int days) {
    for (int day = 0; day < days; day++) {
      done();
      clinic.days(1);
    }
  }

  private JsonNode acknowledged(String kind) {
    return clinic
        .north()
        .post(
            clinic.practitioner(),
            clinic.path(clinic.ana()) + "/alerts/" + kind,
            Map.of("act", "ACKNOWLEDGE"))
        .body();
  }

  /** What would be told to the world by the projections of what was just done. */
  private List<String> told() {
    clinic
        .world()
        .happens(clinic.north().tenant(), new CareEvent.PlanPublished(clinic.ana().patientId(), 1));
    return clinic.world().published().stream().map(PublishedEvent::type).toList();
  }

  @Test
  void strong_pain_is_red_at_once() {
    doneWithPain(7);

    assertThat(alert().path("kind").asString()).isEqualTo("PAIN");
    assertThat(alert().path("severity").asString()).isEqualTo("RED");
    assertThat(alert().path("detail").asString()).isEqualTo("Pain 7 of 10");
    assertThat(alert().path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void strong_pain_is_told_once_however_often_the_event_comes() {
    clinic.log(clinic.ana(), clinic.set(item, 1, 9));
    var logged = new CareEvent.SetsLogged(clinic.ana().patientId(), clinic.today(), 1);
    clinic.world().published();
    clinic.world().happens(clinic.north().tenant(), logged);

    assertThat(clinic.world().published())
        .extracting(PublishedEvent::type)
        .containsExactly("care.pain-reported");
    clinic.world().happens(clinic.north().tenant(), logged);
    assertThat(clinic.world().published()).isEmpty();
  }

  @Test
  void moderate_pain_is_no_alert() {
    doneWithPain(6);

    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void a_better_day_ends_the_alert() {
    doneWithPain(8);
    clinic.days(1);
    doneWithPain(2);

    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void after_a_week_without_a_word_strong_pain_is_past_and_silence_is_the_matter() {
    doneWithPain(8);
    clinic.days(7);

    assertThat(alert().path("kind").asString()).isNotEqualTo("PAIN");
  }

  @Test
  void what_was_seen_stays_seen_until_it_hurts_again() {
    doneWithPain(8);
    assertThat(acknowledged("PAIN").path("alert").path("state").asString())
        .isEqualTo("ACKNOWLEDGED");
    clinic.world().clock().plus(Duration.ofHours(1));
    clinic.log(clinic.ana(), clinic.set(item, 2, 3));
    clinic.world().deliver();
    assertThat(alert().path("state").asString()).isEqualTo("ACKNOWLEDGED");

    clinic.days(1);
    doneWithPain(7);

    assertThat(alert().path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void acknowledging_nothing_changes_nothing() {
    assertThat(acknowledged("PAIN")).isEqualTo(row());
  }

  @Test
  void two_missed_days_are_not_yet_three() {
    diligent(10);
    clinic.days(2);

    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void three_missed_days_are_amber_without_anybody_doing_anything() {
    diligent(10);
    clinic.days(3);

    assertThat(alert().path("kind").asString()).isIn("MISSED_DAYS", "ADHERENCE_DROP");
  }

  @Test
  void three_missed_days_among_many_exercises_of_a_steady_patient_are_amber() {
    diligent(5);
    clinic.days(3);

    assertThat(alert().path("kind").asString()).isEqualTo("MISSED_DAYS");
    assertThat(alert().path("severity").asString()).isEqualTo("AMBER");
    assertThat(alert().path("detail").asString())
        .isEqualTo("3 due days in a row with nothing done");
  }

  @Test
  void coming_back_is_seen_at_once_and_a_good_week_ends_the_alert() {
    diligent(5);
    clinic.days(3);
    done();
    assertThat(alert().path("detail").asString()).isEqualTo("57% done in the last 7 days");

    clinic.days(1);
    diligent(5);

    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void a_slip_that_was_seen_stays_seen_until_it_gets_worse() {
    diligent(5);
    clinic.days(3);
    acknowledged("MISSED_DAYS");
    done();
    assertThat(alert().path("state").asString()).isEqualTo("ACKNOWLEDGED");

    clinic.days(4);

    assertThat(alert().path("severity").asString()).isEqualTo("RED");
    assertThat(alert().path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void less_than_forty_percent_is_red() {
    diligent(2);
    clinic.days(5);

    assertThat(alert().path("severity").asString()).isEqualTo("RED");
    assertThat(alert().path("kind").asString()).isEqualTo("LOW_ADHERENCE");
    assertThat(alert().path("detail").asString()).isEqualTo("17% done in the last 7 days");
  }

  @Test
  void a_steep_fall_from_a_good_week_is_red() {
    diligent(14);
    clinic.days(3);

    assertThat(alert().path("kind").asString()).isEqualTo("ADHERENCE_DROP");
    assertThat(alert().path("severity").asString()).isEqualTo("RED");
  }

  @Test
  void a_slip_is_told_to_the_world() {
    diligent(5);
    clinic.world().clock().plus(Duration.ofDays(3));

    assertThat(told()).contains("care.compliance-slipped");
  }

  @Test
  void a_slip_is_told_once_though_each_day_makes_it_longer() {
    diligent(5);
    clinic.days(3);
    clinic.world().clock().plus(Duration.ofMinutes(15));

    assertThat(told()).isEmpty();
  }

  @Test
  void the_first_two_days_of_a_plan_are_no_reason_to_worry() {
    clinic.days(2);

    assertThat(row().has("alert")).isFalse();
  }

  @Test
  void a_review_before_her_day_has_ended_writes_nothing() {
    done();
    clinic.world().meter().reset();
    clinic.review();

    assertThat(clinic.world().meter().read().writeUnits()).isZero();
  }
}
