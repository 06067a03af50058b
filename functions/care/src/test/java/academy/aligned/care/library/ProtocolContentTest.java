package academy.aligned.care.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shipped templates can be prescribed as they are. */
class ProtocolContentTest {
  private static final List<String> WANTED =
      List.of(
          "acute-low-back-pain",
          "persistent-low-back-pain",
          "neck-pain-headache",
          "thoracic-reset",
          "pgp-pregnancy",
          "pregnancy-t1",
          "pregnancy-t2",
          "pregnancy-t3",
          "birth-preparation",
          "early-postpartum",
          "early-postpartum-caesarean",
          "core-pelvic-floor-rebuild",
          "return-to-impact",
          "stress-incontinence",
          "wellness-maintenance");
  private static Library library;

  @BeforeAll
  static void read() throws Exception {
    library = Library.shipped();
  }

  @Test
  void the_promised_templates_are_there() {
    assertThat(library.protocols().stream().map(p -> p.path("protocol").asString()))
        .containsAll(WANTED)
        .doesNotHaveDuplicates();
  }

  @Test
  void every_item_names_an_exercise_by_its_own_name_with_a_valid_dose() {
    var items = new HashSet<UUID>();
    for (JsonNode protocol : library.protocols()) {
      for (JsonNode item : Library.children(protocol, "items")) {
        JsonNode exercise = library.exercise(item.path("exercise").asString());
        assertThat(item.path("title")).isEqualTo(exercise.path("name"));
        assertThat(DoseRules.faults(item.path("dose"))).as(name(protocol)).isEmpty();
        assertThat(items.add(UUID.fromString(item.path("item").asString()))).isTrue();
      }
    }
  }

  @Test
  void strength_and_impact_on_some_days_a_week_leave_a_day_between() {
    for (JsonNode protocol : library.protocols()) {
      for (JsonNode item : Library.children(protocol, "items")) {
        JsonNode exercise = library.exercise(item.path("exercise").asString());
        JsonNode schedule = item.path("dose").path("schedule");
        boolean loads =
            exercise.path("category").asString().equals("STRENGTH")
                || !exercise.path("impact").asString().equals("NONE");
        if (loads && schedule.path("timesPerWeek").asInt(7) <= 3) {
          assertThat(schedule.path("minDaysApart").asInt()).as(name(protocol)).isEqualTo(2);
        }
      }
    }
  }

  @Test
  void every_item_is_done_on_the_sides_its_exercise_needs() {
    for (JsonNode protocol : library.protocols()) {
      for (JsonNode item : Library.children(protocol, "items")) {
        assertThat(item.path("dose").path("side"))
            .as(name(protocol) + " " + item.path("exercise"))
            .isEqualTo(
                library
                    .exercise(item.path("exercise").asString())
                    .path("defaultDose")
                    .path("side"));
      }
    }
  }

  @Test
  void every_word_is_on_the_closed_lists() {
    for (JsonNode protocol : library.protocols()) {
      assertThat(protocol.path("condition").asString()).isIn(Vocabulary.LISTS.get("conditions"));
      assertThat(protocol.path("phase").asString()).isIn(Vocabulary.LISTS.get("carePhases"));
      assertThat(Vocabulary.CONTEXTS).containsAll(Library.words(protocol, "contexts"));
      assertThat(protocol.path("reviewer").asString()).startsWith("unreviewed");
    }
  }

  @Test
  void no_template_holds_what_its_own_patients_should_avoid() {
    for (JsonNode protocol : library.protocols()) {
      for (JsonNode item : Library.children(protocol, "items")) {
        for (String context : Library.words(protocol, "contexts")) {
          assertThat(library.avoided(item.path("exercise").asString(), context))
              .as(name(protocol) + " " + item.path("exercise") + " " + context)
              .isFalse();
        }
      }
    }
  }

  @Test
  void a_foundational_day_is_at_most_five_exercises_below_a_pain_of_three() {
    for (JsonNode protocol : library.protocols()) {
      List<JsonNode> items = Library.children(protocol, "items");
      assertThat(items).as(name(protocol)).hasSizeBetween(3, 6);
      if (protocol.path("phase").asString().equals("FOUNDATIONAL")) {
        assertThat(items).as(name(protocol)).hasSizeLessThanOrEqualTo(5);
        items.forEach(
            item ->
                assertThat(item.path("dose").path("painCeiling").asInt()).isLessThanOrEqualTo(3));
      }
    }
  }

  @Test
  void a_foundational_round_fits_into_twenty_minutes() {
    for (JsonNode protocol : library.protocols()) {
      if (protocol.path("phase").asString().equals("FOUNDATIONAL")) {
        int seconds =
            Library.children(protocol, "items").stream()
                .mapToInt(item -> DoseRules.seconds(item.path("dose")))
                .sum();
        assertThat(seconds).as(name(protocol)).isLessThanOrEqualTo(20 * 60);
      }
    }
  }

  private static String name(JsonNode protocol) {
    return protocol.path("protocol").asString();
  }
}
