package academy.aligned.care.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shipped exercises keep the model of the domain and the clinical defaults. */
class LibraryContentTest {
  private static final List<String> FIRST_TWELVE_WEEKS =
      List.of("POSTPARTUM_0_2W", "POSTPARTUM_2_6W", "POSTPARTUM_6_12W");
  private static Library library;

  @BeforeAll
  static void read() throws Exception {
    library = Library.shipped();
  }

  @Test
  void there_are_enough_exercises_and_several_in_most_categories() {
    Map<String, Long> categories =
        library.exercises().values().stream()
            .collect(
                Collectors.groupingBy(e -> e.path("category").asString(), Collectors.counting()));

    assertThat(library.exercises()).hasSizeGreaterThanOrEqualTo(36);
    assertThat(categories.keySet()).isEqualTo(Vocabulary.SINGLES.get("category"));
    assertThat(categories.values().stream().filter(count -> count >= 2)).hasSizeGreaterThan(9);
  }

  @Test
  void every_word_of_a_closed_list_is_on_the_list() {
    each(
        (id, exercise) -> {
          Vocabulary.LISTS.forEach(
              (field, allowed) ->
                  assertThat(Library.words(exercise, field))
                      .as(id + " " + field)
                      .isNotEmpty()
                      .doesNotHaveDuplicates()
                      .isSubsetOf(allowed));
          Vocabulary.SINGLES.forEach(
              (field, allowed) ->
                  assertThat(exercise.path(field).asString()).as(id + " " + field).isIn(allowed));
          assertThat(exercise.path("difficulty").asInt()).as(id).isBetween(1, 5);
          assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
          assertThat(exercise.path("version").asInt()).isPositive();
        });
  }

  @Test
  void every_exercise_tells_how_to_prepare_move_breathe_and_stay_safe() {
    each(
        (id, exercise) -> {
          List<String> roles =
              Library.children(exercise, "instructions").stream()
                  .map(step -> step.path("role").asString())
                  .toList();
          assertThat(Set.copyOf(roles)).as(id).isEqualTo(Vocabulary.ROLES);
          assertThat(roles.stream().filter("STEP"::equals)).as(id).hasSizeBetween(2, 5);
          assertThat(Library.words(exercise, "stopRules")).as(id).hasSizeGreaterThan(1);
          assertThat(exercise.path("evidenceNote").asString()).as(id).isNotBlank();
          assertThat(exercise.path("source").asString()).as(id).isNotBlank();
        });
  }

  @Test
  void a_patient_of_school_grade_eight_can_read_every_exercise() {
    each((id, e) -> assertThat(Readability.grade(Library.text(e))).as(id).isLessThan(8));
    assertThat(
            Readability.grade("Physiotherapeutic rehabilitation necessitates individualisation."))
        .isGreaterThan(20);
  }

  @Test
  void nobody_is_told_that_a_clinician_reviewed_what_none_has() {
    each(
        (id, exercise) ->
            assertThat(exercise.path("reviewer").asString()).as(id).startsWith("unreviewed"));
  }

  @Test
  void every_dose_holds_what_its_mode_needs() {
    each((id, e) -> assertThat(DoseRules.faults(e.path("defaultDose"))).as(id).isEmpty());
  }

  @Test
  void what_works_one_side_at_a_time_is_done_on_each() {
    each(
        (id, exercise) ->
            assertThat(exercise.path("defaultDose").path("side").asString())
                .as(id)
                .isEqualTo(
                    switch (exercise.path("laterality").asString()) {
                      case "UNILATERAL_EACH" -> "AFFECTED_FIRST";
                      case "ALTERNATING" -> "ALTERNATE";
                      default -> "BOTH";
                    }));
  }

  @Test
  void pelvic_floor_work_stays_below_a_pain_of_two() {
    each(
        (id, exercise) -> {
          if (Library.words(exercise, "goals").contains("PELVIC_FLOOR_STRENGTH")) {
            assertThat(exercise.path("defaultDose").path("painCeiling").asInt(9))
                .as(id)
                .isLessThanOrEqualTo(2);
          }
        });
  }

  @Test
  void ladders_join_up_and_never_get_easier_on_the_way_up() {
    Map<String, List<JsonNode>> ladders =
        library.exercises().values().stream()
            .filter(e -> e.has("ladder"))
            .collect(Collectors.groupingBy(e -> e.path("ladder").path("ladder").asString()));
    ladders.forEach(LibraryContentTest::climb);

    assertThat(ladders.values().stream().filter(rungs -> rungs.size() >= 3))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  private static void climb(String ladder, List<JsonNode> unordered) {
    var rungs = new ArrayList<>(unordered);
    rungs.sort((a, b) -> rung(a) - rung(b));
    for (int i = 0; i < rungs.size(); i++) {
      var here = rungs.get(i).path("ladder");
      assertThat(here.path("rung").asInt()).as(ladder).isEqualTo(i + 1);
      assertThat(here.path("easier").asString("none")).as(ladder).isEqualTo(id(rungs, i - 1));
      assertThat(here.path("harder").asString("none")).as(ladder).isEqualTo(id(rungs, i + 1));
      if (i > 0) {
        assertThat(rungs.get(i).path("difficulty").asInt())
            .as(ladder)
            .isGreaterThanOrEqualTo(rungs.get(i - 1).path("difficulty").asInt());
      }
    }
  }

  private static int rung(JsonNode exercise) {
    return exercise.path("ladder").path("rung").asInt();
  }

  private static String id(List<JsonNode> rungs, int index) {
    return index < 0 || index >= rungs.size() ? "none" : rungs.get(index).path("id").asString();
  }

  @Test
  void substitutes_exist_and_say_when() {
    each(
        (id, exercise) ->
            Library.children(exercise, "substitutes")
                .forEach(
                    other -> {
                      assertThat(library.exercises())
                          .containsKey(other.path("exercise").asString());
                      assertThat(other.path("exercise").asString()).isNotEqualTo(id);
                      assertThat(other.path("when").asString()).as(id).isNotBlank();
                    }));
  }

  @Test
  void every_contraindication_has_a_reason_a_source_and_a_replacement_that_is_allowed() {
    each(
        (id, exercise) -> {
          var contexts = new HashSet<String>();
          for (JsonNode rule : Library.children(exercise, "contraindications")) {
            String context = rule.path("context").asString();
            assertThat(context).as(id).isIn(Vocabulary.CONTEXTS);
            assertThat(contexts.add(context)).as(id + " says " + context + " twice").isTrue();
            assertThat(rule.path("level").asString()).as(id).isIn(Vocabulary.LEVELS);
            assertThat(rule.path("reason").asString()).as(id).isNotBlank();
            assertThat(rule.path("source").asString()).as(id).isNotBlank();
            if (rule.has("replaceWith")) {
              assertThat(library.avoided(rule.path("replaceWith").asString(), context))
                  .as(id + " in " + context + " is replaced by something to avoid too")
                  .isFalse();
            }
          }
        });
  }

  @Test
  void impact_is_avoided_for_twelve_weeks_after_birth_and_changed_from_mid_pregnancy() {
    each(
        (id, exercise) -> {
          if (!exercise.path("impact").asString().equals("NONE")) {
            FIRST_TWELVE_WEEKS.forEach(
                context -> assertThat(library.avoided(id, context)).as(id + context).isTrue());
            for (String context : List.of("PREGNANCY_T2", "PREGNANCY_T3")) {
              assertThat(Library.advice(exercise, context)).as(id).containsAnyOf("MODIFY", "AVOID");
            }
          }
        });
    assertThat(library.exercises().values().stream().map(e -> e.path("impact").asString()))
        .contains("LOW", "HIGH");
  }

  @Test
  void lying_on_the_front_ends_at_sixteen_weeks_and_on_the_back_when_it_feels_bad() {
    each(
        (id, exercise) -> {
          List<String> positions = Library.words(exercise, "positions");
          if (positions.contains("PRONE")) {
            assertThat(library.avoided(id, "PREGNANCY_GE_16W_PRONE")).as(id).isTrue();
          }
          if (positions.contains("SUPINE")) {
            assertThat(Library.advice(exercise, "SUPINE_SYMPTOMATIC")).as(id).isNotEmpty();
          }
        });
  }

  @Test
  void more_belly_pressure_comes_with_a_word_on_doming() {
    each(
        (id, exercise) -> {
          if (!exercise.path("intraAbdominalPressure").asString().equals("LOW")) {
            assertThat(Library.advice(exercise, "DIASTASIS_DOMING")).as(id).isNotEmpty();
          }
        });
  }

  @Test
  void media_is_named_after_the_exercise_and_loops_in_eight_to_fourteen_seconds() {
    each(
        (id, exercise) -> {
          JsonNode media = exercise.path("media");
          assertThat(media.path("mp4").asString()).isEqualTo("/library/media/" + id + ".mp4");
          assertThat(media.path("poster").asString()).isEqualTo("/library/media/" + id + ".jpg");
          assertThat(media.path("captions").asString()).isEqualTo("/library/media/" + id + ".vtt");
          assertThat(media.path("seconds").asInt()).as(id).isBetween(8, 14);
        });
  }

  private static void each(BiConsumer<String, JsonNode> check) {
    library.exercises().forEach(check);
  }
}
