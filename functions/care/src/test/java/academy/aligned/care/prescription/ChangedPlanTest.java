package academy.aligned.care.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan that changes keeps the days before the change as they were. */
class ChangedPlanTest {
  private final Clinic clinic = Clinic.open();
  private final String bridge = clinic.id();
  private final String squat = clinic.id();

  @BeforeEach
  void ana_did_her_two_sets_for_three_days() {
    clinic.invite(clinic.ana());
    publish(0, clinic.item(bridge, 2));
    for (int day = 0; day < 3; day++) {
      clinic.logAll(clinic.ana(), bridge, 2);
      clinic.days(1);
    }
  }

  private Plan publish(int base, Object... items) {
    Plan plan = clinic.publish(clinic.ana(), base, items).as(Plan.class);
    clinic.world().deliver();
    return plan;
  }

  private JsonNode row() {
    return clinic.row(clinic.ana());
  }

  @Test
  void more_sets_from_today_on_do_not_undo_what_was_done_before() {
    Plan plan = publish(1, clinic.item(bridge, 3));

    assertThat(plan.items().getFirst().since()).isEqualTo(clinic.today());
    assertThat(plan.pastItems()).hasSize(1);
    assertThat(plan.pastItems().getFirst().until()).isEqualTo(clinic.today().minusDays(1));
    assertThat(row().path("adherence7").asInt()).isEqualTo(100);
    assertThat(row().path("streak").asInt()).isEqualTo(3);
  }

  @Test
  void what_is_taken_out_still_counts_for_its_days() {
    publish(1, clinic.item(squat, 2));

    assertThat(row().path("adherence7").asInt()).isEqualTo(100);
    clinic.days(1);
    assertThat(row().path("adherence7").asInt()).isEqualTo(75);
  }

  @Test
  void a_word_or_a_time_of_day_changes_no_measure() {
    Plan plan =
        publish(1, clinic.item(bridge, Map.of("timesPerDay", 1, "slots", List.of("EVENING")), 2));

    assertThat(plan.items().getFirst().since()).isNull();
    assertThat(plan.past()).isNull();
  }

  @Test
  void two_changes_on_one_day_leave_one_past() {
    publish(1, clinic.item(bridge, 3));
    Plan plan = publish(2, clinic.item(bridge, 4));

    assertThat(plan.pastItems()).extracting(item -> item.dose().sets()).containsExactly(2);
  }

  @Test
  void what_an_editor_claims_about_the_past_is_not_believed() {
    Map<String, Object> claimed = new java.util.HashMap<>(clinic.item(bridge, 3));
    claimed.put("since", "2020-01-01");
    claimed.put("until", "2020-02-01");

    PlanItem item = publish(1, claimed).items().getFirst();

    assertThat(item.since()).isEqualTo(clinic.today());
    assertThat(item.until()).isNull();
  }

  @Test
  void a_version_does_not_repeat_what_was_before_it() {
    publish(1, clinic.item(bridge, 3));

    JsonNode second =
        clinic
            .north()
            .get(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/versions/2")
            .body();

    assertThat(second.has("past")).isFalse();
    assertThat(clinic.home(clinic.ana()).path("plan").path("past")).hasSize(1);
  }

  @Test
  void the_past_is_forgotten_when_nothing_draws_it_any_more() {
    publish(1, clinic.item(bridge, 3));
    clinic.world().clock().plus(java.time.Duration.ofDays(70));

    assertThat(publish(2, clinic.item(bridge, 3)).past()).isNull();
  }
}
