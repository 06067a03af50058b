package academy.aligned.care.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.prescription.Plan;
import academy.aligned.testkit.world.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pogo hops are to be avoided in the first twelve weeks after birth. */
class SafetyTest {
  private static final String WHY = "Cleared at the twelve-week check, and asked for by her.";
  private final Clinic clinic = Clinic.open();
  private final String hops = clinic.id();

  @BeforeEach
  void ana_is_on_the_roster() {
    clinic.invite(clinic.ana());
  }

  private Map<String, Object> given(String exercise) {
    Map<String, Object> item = new HashMap<>(clinic.item(hops, 2));
    item.put("exercise", exercise);
    return item;
  }

  private Answer publish(int base, Map<String, Object> item, Object safety) {
    Map<String, Object> plan = new HashMap<>(Map.of("baseVersion", base, "items", List.of(item)));
    plan.put("safety", safety);
    return clinic.north().put(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan", plan);
  }

  private static Map<String, Object> safety(String context, Object... reasons) {
    return Map.of("contexts", List.of(context), "reasons", List.of(reasons));
  }

  private Map<String, Object> because(String context) {
    return Map.of("item", hops, "context", context, "text", WHY);
  }

  @Test
  void what_is_to_be_avoided_is_refused_with_the_reason_and_the_mend() {
    Answer answer = publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("items[0].exercise");
    assertThat(answer.text()).contains("is to be avoided with POSTPARTUM_6_12W");
    assertThat(answer.body().path("mend").asString()).contains("safety.reasons");
  }

  @Test
  void with_a_written_reason_it_is_given_and_the_reason_stays_with_the_version() {
    publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W", because("POSTPARTUM_6_12W")));

    Safety kept =
        clinic
            .north()
            .get(clinic.practitioner(), clinic.path(clinic.ana()) + "/plan/versions/1")
            .as(Plan.class)
            .safety();

    assertThat(kept).isNotNull();
    assertThat(kept.contexts()).containsExactly(CareContext.POSTPARTUM_6_12W);
    assertThat(kept.reasons()).extracting(Safety.Reason::text).containsExactly(WHY);
  }

  @Test
  void what_applies_and_what_was_answered_hold_for_the_next_version_too() {
    publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W", because("POSTPARTUM_6_12W")));

    Plan next = clinic.publish(clinic.ana(), 1, given("pogo-hops")).as(Plan.class);

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.safety()).isNotNull();
    assertThat(next.safety().reasons()).hasSize(1);
  }

  @Test
  void a_reason_that_nothing_calls_for_is_not_kept() {
    publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W", because("POSTPARTUM_6_12W")));

    Plan next = publish(1, given("rib-breathing"), safety("POSTPARTUM_6_12W")).as(Plan.class);

    assertThat(next.safety()).isNotNull();
    assertThat(next.safety().reasons()).isEmpty();
  }

  @Test
  void a_reason_of_two_words_is_none() {
    Map<String, Object> thin = Map.of("item", hops, "context", "POSTPARTUM_6_12W", "text", "ok");

    assertThat(publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W", thin)).badFields())
        .containsExactly("safety.reasons[0].text");
  }

  @Test
  void what_only_wants_care_is_no_refusal() {
    assertThat(publish(0, given("glute-bridge"), safety("SUPINE_SYMPTOMATIC")).ok()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRE_ECLAMPSIA", "RUPTURED_MEMBRANES", "BLEEDING", "TWINS_GE_28W"})
  void what_speaks_against_any_programme_needs_a_word_about_all_of_it(String context) {
    assertThat(publish(0, given("rib-breathing"), safety(context)).badFields())
        .containsExactly("safety.contexts");

    Map<String, Object> cleared = Map.of("context", context, "text", WHY);

    assertThat(publish(0, given("rib-breathing"), safety(context, cleared)).ok()).isTrue();
  }

  @Test
  void the_practices_own_exercises_are_checked_as_well() {
    String own = clinic.id();
    clinic
        .north()
        .put(
            clinic.practitioner(),
            "/api/exercises/" + own,
            Map.of(
                "name",
                "Our jumps",
                "instructions",
                new ArrayList<>(),
                "defaultDose",
                clinic.dose(1, Map.of("timesPerDay", 1)),
                "contraindications",
                List.of(
                    Map.of(
                        "context",
                        "FALL_RISK",
                        "level",
                        "AVOID",
                        "reason",
                        "Landing is a risk."))));

    assertThat(publish(0, given(own), safety("FALL_RISK")).text()).contains("Landing is a risk.");
  }

  @Test
  void an_unknown_context_is_answered_with_the_known_ones() {
    assertThat(publish(0, given("rib-breathing"), safety("MOONSTRUCK")).text())
        .contains("PREGNANCY_T1");
  }

  @Test
  void the_patient_does_not_carry_the_practices_reasons() {
    publish(0, given("pogo-hops"), safety("POSTPARTUM_6_12W", because("POSTPARTUM_6_12W")));
    clinic.world().deliver();

    assertThat(clinic.home(clinic.ana()).path("plan").has("safety")).isFalse();
    assertThat(clinic.home(clinic.ana()).path("plan").has("items")).isTrue();
  }
}
