package academy.aligned.academy.studio;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Campus;
import academy.aligned.academy.Desk;
import academy.aligned.academy.Syllabus;
import academy.aligned.testkit.world.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReviewTest {
  private static final String COURSE = "/align-steps";

  private final Campus campus = Campus.open();
  private final Desk desk = Desk.on(campus);

  @Test
  void everything_that_is_missing_is_said_at_once_by_lesson_and_field() {
    ObjectNode bare = Desk.text("align-steps", 0);
    bare.put("summary", " ").remove("instructor");
    bare.putArray("outcomes");
    ((ArrayNode) bare.path("modules").path(1).path("lessons")).add("unwritten").add("welcome");
    desk.put(COURSE, bare);
    for (var lesson : Syllabus.lessons()) {
      ObjectNode text = Desk.text(lesson, 0);
      text.remove(java.util.List.of("film", "worksheet", "quiz"));
      text.put("minutes", 0);
      text.putArray("blocks").addObject().put("type", "LIST");
      desk.put(COURSE + "/lessons/" + lesson.lesson(), text);
    }
    Answer refused = desk.post(desk.editor(), COURSE + "/review", Map.of("ifVersion", 1));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.badFields())
        .contains(
            "summary",
            "outcomes",
            "instructor",
            "modules[1].lessons",
            "certificate",
            "lessons.welcome.minutes",
            "lessons.welcome.blocks[0].items",
            "lessons.welcome.blocks",
            "lessons.stride.film.media",
            "lessons.diary.worksheet.title",
            "lessons.exam.quiz.questions");
    assertThat(refused.text()).contains("name unwritten, not yet written", "stands elsewhere too");
    assertThat(desk.state("align-steps")).isEqualTo("DRAFT");
  }

  @Test
  void quizzes_captions_and_chapters_are_looked_at_closely() {
    desk.written("align-steps");
    ObjectNode exam = Desk.text(Syllabus.lesson("exam"), 1);
    ((ObjectNode) exam.at("/quiz/questions/0/choices/1")).put("right", true);
    ((ObjectNode) exam.at("/quiz/questions/1")).put("question", "pace").put("explanation", "");
    desk.put(COURSE + "/lessons/exam", exam);
    ObjectNode stride = Desk.text(Syllabus.lesson("stride"), 1);
    ((ObjectNode) stride.path("film")).put("captions", "Stand tall.");
    ((ArrayNode) stride.at("/film/chapters")).addObject().put("at", 9).put("title", "Late");
    desk.put(COURSE + "/lessons/stride", stride);
    Answer refused = desk.post(desk.editor(), COURSE + "/review", Map.of("ifVersion", 1));
    assertThat(refused.badFields())
        .containsExactlyInAnyOrder(
            "lessons.exam.quiz.questions[0].choices",
            "lessons.exam.quiz.questions[1].question",
            "lessons.exam.quiz.questions[1].explanation",
            "lessons.stride.film.captions",
            "lessons.stride.film.chapters[1].at");
  }

  @Test
  void a_film_that_cannot_be_played_yet_keeps_a_course_from_review() {
    desk.written("align-steps");
    ObjectNode stride = Desk.text(Syllabus.lesson("stride"), 1);
    ((ObjectNode) stride.path("film")).put("media", campus.world().ids().next());
    desk.put(COURSE + "/lessons/stride", stride);
    Answer refused = desk.post(desk.editor(), COURSE + "/review", Map.of("ifVersion", 1));
    assertThat(refused.badFields()).containsExactly("lessons.stride.film.media");
    assertThat(refused.text()).contains("wait until it is ready");
  }

  @Test
  void nobody_approves_what_she_asked_for_herself_unless_she_runs_the_platform() {
    desk.asked("align-steps");
    Answer own = desk.approve(desk.second(), "align-steps");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body().path("detail").asString()).contains("asked for this review yourself");
    Answer other = desk.approve(desk.editor(), "align-steps");
    assertThat(other.body().path("state").asString()).isEqualTo("APPROVED");
  }

  @Test
  void what_is_under_review_cannot_be_changed_until_it_is_returned() {
    desk.asked("align-steps");
    Answer shut = desk.put(COURSE, Desk.text("align-steps", 2).put("title", "Sly"));
    assertThat(shut.status()).isEqualTo(409);
    assertThat(shut.body().path("detail").asString()).contains("being reviewed");
    assertThat(
            desk.put(COURSE + "/lessons/welcome", Desk.text(Syllabus.lesson("welcome"), 1))
                .status())
        .isEqualTo(409);
    desk.giveBack("align-steps", "Say more of shoes.");
    var file = desk.get(COURSE).body();
    assertThat(file.path("history").findValuesAsString("act"))
        .containsExactly("BEGUN", "ASKED_FOR_REVIEW", "RETURNED");
    assertThat(file.at("/history/2/note").asString()).isEqualTo("Say more of shoes.");
    assertThat(desk.put(COURSE, Desk.text("align-steps", 3).put("title", "Open")).ok()).isTrue();
  }

  @Test
  void nobody_decides_on_what_she_has_not_seen() {
    desk.asked("align-steps");
    int seen = desk.version("align-steps");
    desk.giveBack("align-steps", "Say more of shoes.");
    desk.put(COURSE, Desk.text("align-steps", seen + 1).put("title", "Sly"));
    desk.post(desk.second(), COURSE + "/review", Map.of("ifVersion", seen + 2));
    var bodies =
        Map.of(
            "/approve", Map.of("ifVersion", seen),
            "/return", Map.of("ifVersion", seen, "reason", "Late"));
    for (String step : List.of("/approve", "/return")) {
      Answer late = desk.post(desk.editor(), COURSE + step, bodies.get(step));
      assertThat(late.status()).as(step).isEqualTo(409);
      assertThat(late.body().path("detail").asString()).contains("changed since you opened it");
    }
    assertThat(desk.state("align-steps")).isEqualTo("REVIEW");
    assertThat(desk.approve(desk.editor(), "align-steps").ok()).isTrue();
    Answer late = desk.post(desk.editor(), COURSE + "/publish", Map.of("ifVersion", seen));
    assertThat(late.status()).isEqualTo(409);
    assertThat(desk.publish("align-steps").ok()).isTrue();
  }

  @Test
  void what_is_reviewed_is_written_down_as_one() {
    desk.written("align-steps");
    var meter = campus.world().meter();
    meter.reset();
    desk.post(desk.second(), COURSE + "/review", Map.of("ifVersion", 1));
    assertThat(meter.read().trips())
        .as("who, course, lessons, film, name, one write")
        .isEqualTo(10);
    assertThat(desk.get(COURSE + "/versions/1").body().path("lessons").size()).isEqualTo(5);
  }

  @Test
  void an_answer_that_was_lost_is_given_again() {
    desk.asked("align-steps");
    int seen = desk.version("align-steps");
    for (String step : List.of("/approve", "/publish")) {
      Map<String, Object> body = Map.of("ifVersion", seen++);
      Answer first = desk.post(desk.editor(), COURSE + step, body);
      assertThat(first.ok()).as(first.text()).isTrue();
      assertThat(desk.post(desk.editor(), COURSE + step, body).text()).isEqualTo(first.text());
    }
  }

  @Test
  void asking_twice_after_a_lost_answer_is_asking_once() {
    desk.written("align-steps");
    Map<String, Object> body = Map.of("ifVersion", 1, "note", "Please");
    Answer first = desk.post(desk.second(), COURSE + "/review", body);
    Answer second = desk.post(desk.second(), COURSE + "/review", body);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(desk.get(COURSE).body().path("history").size()).isEqualTo(2);
  }
}
