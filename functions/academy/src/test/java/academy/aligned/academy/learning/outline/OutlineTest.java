package academy.aligned.academy.learning.outline;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OutlineTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();

  @Test
  void who_bought_nothing_has_no_courses() {
    assertThat(lectures.courses(ana).body().path("courses")).isEmpty();
  }

  @Test
  void a_card_says_how_far_she_is_and_where_to_go_on() {
    lectures.enrolled(ana);
    lectures.report(ana, lectures.done("welcome"), lectures.seen("stride", 42, 300, false));
    JsonNode card = lectures.courses(ana).body().at("/courses/0");
    assertThat(card.path("title").asString()).isEqualTo("Align Walking");
    assertThat(card.path("done").asInt()).isEqualTo(1);
    assertThat(card.path("of").asInt()).isEqualTo(5);
    assertThat(card.path("percent").asInt()).isEqualTo(20);
    assertThat(card.path("minutesLeft").asInt()).isEqualTo(20);
    assertThat(card.at("/next/lesson").asString()).isEqualTo("stride");
    assertThat(card.at("/next/seconds").asInt()).isEqualTo(42);
  }

  @Test
  void the_course_she_was_in_last_comes_first() {
    lectures.campus().publish(1, lectures.other(), academy.aligned.academy.Syllabus.lessons());
    lectures.access(
        ana,
        lectures.id(),
        "ACTIVE",
        1,
        null,
        List.of(Lectures.COURSE, "align-zigzag", "align-unheard-of"));
    var seen = lectures.done("welcome");
    seen.put("course", "align-zigzag");
    lectures.report(ana, seen);
    assertThat(lectures.courses(ana).body().path("courses").findValues("course"))
        .extracting(JsonNode::asString)
        .as("what is not published yet is not shown")
        .containsExactly("align-zigzag", Lectures.COURSE);
  }

  @Test
  void an_outline_shows_each_lesson_with_its_mark() {
    lectures.enrolled(ana);
    lectures.report(ana, lectures.done("welcome"), lectures.seen("stride", 42, 300, false));
    JsonNode outline = lectures.outline(ana).body();
    assertThat(outline.path("modules")).hasSize(2);
    assertThat(outline.at("/modules/0/lessons/0/done").asBoolean()).isTrue();
    assertThat(outline.at("/modules/0/lessons/1/seconds").asInt()).isEqualTo(42);
    assertThat(outline.at("/modules/1/lessons/2/exam").asBoolean()).isTrue();
    assertThat(outline.path("certifies").asBoolean()).isTrue();
    assertThat(outline.path("complete").asBoolean()).isFalse();
    assertThat(outline.at("/instructor/licence").asString()).isEqualTo("CCO 1");
  }

  @Test
  void lessons_open_by_and_by_from_the_day_of_enrolment() {
    lectures.republish(2, Lectures.released("practice", 7));
    lectures.enrolled(ana);
    lectures.campus().world().clock().plus(Duration.ofDays(3));
    assertThat(lectures.step(ana, "practice").path("lockedUntil").asString())
        .isEqualTo(lectures.now().plus(Duration.ofDays(4)).toString());
    lectures.campus().world().clock().plus(Duration.ofDays(4));
    assertThat(lectures.step(ana, "practice").has("lockedUntil")).isFalse();
  }
}
