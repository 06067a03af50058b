package academy.aligned.care.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.testkit.world.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An alert is seen, put off or settled, by somebody and with their words. */
class JudgedAlertTest {
  private final Clinic clinic = Clinic.open();
  private String item = "";

  @BeforeEach
  void ana_is_in_strong_pain() {
    item = clinic.treated(clinic.ana(), 1);
    hurts(8);
  }

  private void hurts(int pain) {
    clinic.log(clinic.ana(), clinic.set(item, 1, pain));
    clinic.world().deliver();
  }

  private Answer judge(String act, Map<String, Object> more) {
    Map<String, Object> judgement = new HashMap<>(more);
    judgement.put("act", act);
    return clinic
        .north()
        .post(clinic.practitioner(), clinic.path(clinic.ana()) + "/alerts/PAIN", judgement);
  }

  private JsonNode file() {
    return clinic.north().get(clinic.practitioner(), clinic.path(clinic.ana())).body();
  }

  private JsonNode shown() {
    return file().path("row").path("alert");
  }

  private Map<String, Object> inHours(int hours) {
    return Map.of(
        "until", clinic.world().clock().instant().plus(Duration.ofHours(hours)).toString());
  }

  @Test
  void what_was_settled_is_shown_no_more_and_is_kept_with_who_and_why() {
    judge("RESOLVE", Map.of("note", "Called her; rest until Monday."));

    JsonNode kept = file().path("alerts").path("standing").path(0);
    assertThat(file().path("row").has("alert")).isFalse();
    assertThat(kept.path("state").asString()).isEqualTo("RESOLVED");
    assertThat(kept.path("by").asString()).isEqualTo(clinic.practitioner().name());
    assertThat(kept.path("note").asString()).isEqualTo("Called her; rest until Monday.");
  }

  @Test
  void what_was_settled_does_not_come_back_for_the_same_cause_but_does_for_a_new_one() {
    judge("RESOLVE", Map.of("note", "Called her."));
    clinic.review();
    clinic.days(1);
    assertThat(file().path("row").path("alert").path("kind").asString()).isNotEqualTo("PAIN");

    hurts(9);

    assertThat(shown().path("detail").asString()).isEqualTo("Pain 9 of 10");
    assertThat(shown().path("state").asString()).isEqualTo("OPEN");
    assertThat(file().path("alerts").path("past").path(0).path("note").asString())
        .isEqualTo("Called her.");
  }

  @Test
  void settling_needs_a_word() {
    assertThat(judge("RESOLVE", Map.of()).badFields()).containsExactly("note");
    assertThat(shown().path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void what_is_put_off_comes_back_by_itself() {
    judge("SNOOZE", inHours(2));
    assertThat(shown().path("state").asString()).isEqualTo("SNOOZED");

    clinic.world().clock().plus(Duration.ofHours(1));
    clinic.review();
    assertThat(shown().path("state").asString()).isEqualTo("SNOOZED");
    clinic.world().clock().plus(Duration.ofHours(1));
    clinic.review();

    assertThat(shown().path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void it_is_put_off_to_a_time_to_come_and_not_forever() {
    assertThat(judge("SNOOZE", Map.of()).badFields()).containsExactly("until");
    assertThat(judge("SNOOZE", inHours(-1)).badFields()).containsExactly("until");
    assertThat(judge("SNOOZE", inHours(24 * 40)).badFields()).containsExactly("until");
  }

  @Test
  void one_that_was_seen_does_not_hide_another() {
    judge("ACKNOWLEDGE", Map.of());
    clinic.days(4);

    assertThat(shown().path("state").asString()).isEqualTo("OPEN");
    assertThat(shown().path("kind").asString()).isIn("LOW_ADHERENCE", "MISSED_DAYS");
    assertThat(file().path("alerts").path("standing")).hasSize(2);
  }

  @Test
  void an_end_without_anybodys_doing_is_in_the_history_and_on_the_timeline() {
    clinic.days(1);
    hurts(2);

    JsonNode past = file().path("alerts").path("past").path(0);
    assertThat(past.path("state").asString()).isEqualTo("RESOLVED");
    assertThat(past.has("by")).isFalse();
    assertThat(file().path("timeline").valueStream().map(moment -> moment.path("kind").asString()))
        .contains("ALERT", "ALERT_ENDED");
  }

  @Test
  void judging_it_twice_changes_nothing_more() {
    JsonNode once = judge("RESOLVE", Map.of("note", "Called her.")).body();
    clinic.world().meter().reset();

    assertThat(judge("RESOLVE", Map.of("note", "Called her.")).body()).isEqualTo(once);
    assertThat(clinic.world().meter().read().writeUnits()).isZero();
  }

  @Test
  void open_alerts_are_found_by_their_urgency_and_settled_ones_are_not() {
    clinic.treated(clinic.north().ben(), 1);
    var roster = new RosterStore(clinic.world().parts().table());
    var job = clinic.world().job(clinic.north().tenant());

    assertThat(roster.alerts(job, 10))
        .extracting(entry -> entry.row().patient())
        .containsExactly(clinic.ana().patientId());
    judge("RESOLVE", Map.of("note", "Called her."));
    assertThat(roster.alerts(job, 10)).isEmpty();
  }
}
