package academy.aligned.local.seed.course;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CourseFilesTest {
  /** Modules, lessons and hours as the courses promise them. */
  private record Size(int modules, int lessons, double hours) {}

  private static final Map<String, Size> SIZES =
      Map.of(
          "align-conception", new Size(6, 22, 3),
          "align-pregnancy", new Size(8, 34, 5),
          "align-birth", new Size(6, 24, 3.5),
          "align-postpartum", new Size(8, 32, 4.5));

  static List<CourseWords> courses() {
    return CourseFiles.all();
  }

  private static List<JsonNode> of(CourseWords words, String kind) {
    return words.lessons().filter(lesson -> lesson.path("kind").asString().equals(kind)).toList();
  }

  private static Stream<String> named(Stream<JsonNode> lessons) {
    return lessons.map(lesson -> lesson.path("lesson").asString());
  }

  @Test
  void there_are_four() {
    assertThat(courses())
        .extracting(CourseWords::course)
        .containsExactlyInAnyOrderElementsOf(SIZES.keySet());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void each_has_the_modules_lessons_and_hours_it_promises(CourseWords words) {
    Size size = Objects.requireNonNull(SIZES.get(words.course()));
    assertThat(words.modules()).hasSize(size.modules());
    assertThat(words.lessons()).hasSize(size.lessons());
    double minutes = words.lessons().mapToInt(lesson -> lesson.path("minutes").asInt()).sum();
    assertThat(minutes / 60).isBetween(size.hours() * 0.9, size.hours() * 1.1);
    assertThat(words.head().at("/certificate/hours").asDouble()).isEqualTo(size.hours());
    assertThat(named(words.lessons())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void the_first_lesson_and_one_practice_are_free_and_the_last_is_the_exam(CourseWords words) {
    List<JsonNode> free =
        words.lessons().filter(lesson -> lesson.path("free").asBoolean()).toList();
    assertThat(named(free.stream()))
        .hasSize(2)
        .first()
        .isEqualTo(named(words.lessons()).findFirst().orElseThrow());
    assertThat(free.getLast().path("kind").asString()).isEqualTo("PRACTICE");
    List<JsonNode> exams =
        words.lessons().filter(lesson -> lesson.at("/quiz/final").asBoolean(false)).toList();
    assertThat(exams).singleElement().isEqualTo(words.lessons().toList().getLast());
    assertThat(exams.getFirst().at("/quiz/questions").size()).isEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void a_reading_has_two_hundred_words_under_headings(CourseWords words) {
    for (JsonNode lesson : of(words, "READING")) {
      String text = lesson.path("blocks").toString().replaceAll("\"[a-z]+\":", " ");
      assertThat(text.split("[^\\p{L}’'-]+", -1))
          .as(lesson.path("lesson").asString())
          .hasSizeGreaterThan(200);
      assertThat(lesson.path("blocks").findValuesAsString("type")).contains("HEADING", "TEXT");
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void what_a_lesson_is_called_it_has(CourseWords words) {
    of(words, "VIDEO")
        .forEach(
            lesson ->
                assertThat(lesson.at("/film/scenes").findValuesAsString("seconds"))
                    .as(lesson.path("lesson").asString())
                    .hasSizeBetween(3, 8));
    of(words, "PRACTICE")
        .forEach(
            lesson ->
                assertThat(lesson.path("blocks").findValuesAsString("exercise"))
                    .as(lesson.path("lesson").asString())
                    .hasSizeGreaterThanOrEqualTo(3));
    of(words, "WORKSHEET")
        .forEach(lesson -> assertThat(lesson.at("/worksheet/sections").size()).isPositive());
    of(words, "QUIZ")
        .forEach(lesson -> assertThat(lesson.at("/quiz/questions").size()).isGreaterThan(3));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void every_exercise_is_one_of_the_library(CourseWords words) throws IOException {
    Set<String> library = library();
    Set<String> named =
        new HashSet<>(
            words.lessons().flatMap(l -> l.findValuesAsString("exercise").stream()).toList());
    assertThat(named).isNotEmpty().isSubsetOf(library);
  }

  private static Set<String> library() throws IOException {
    try (InputStream file = CourseFilesTest.class.getResourceAsStream("/library/exercises.json")) {
      return Json.MAPPER
          .readTree(file)
          .path("exercises")
          .valueStream()
          .map(exercise -> exercise.path("id").asString())
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void a_question_has_one_right_choice_unless_several_are_asked_for(CourseWords words) {
    for (JsonNode quiz : of(words, "QUIZ")) {
      for (JsonNode question : quiz.at("/quiz/questions")) {
        long right =
            question.path("choices").valueStream().filter(c -> c.path("right").asBoolean()).count();
        assertThat(right)
            .as(question.path("question").asString())
            .isGreaterThan(question.path("many").asBoolean() ? 1 : 0)
            .isLessThan(question.path("many").asBoolean() ? 5 : 2);
      }
    }
  }
}
