package academy.aligned.academy.studio;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Campus;
import academy.aligned.academy.Desk;
import academy.aligned.academy.Syllabus;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DraftsTest {
  private final Campus campus = Campus.open();
  private final Desk desk = Desk.on(campus);

  @Test
  void a_course_is_written_piece_by_piece_and_read_whole() {
    desk.put("/align-steps", Desk.text("align-steps", 0));
    desk.put("/align-steps/lessons/welcome", Desk.text(Syllabus.lesson("welcome"), 0));
    JsonNode course = desk.get("/align-steps").body();
    assertThat(course.path("state").asString()).isEqualTo("DRAFT");
    assertThat(course.at("/course/title").asString()).isEqualTo("Align Walking");
    assertThat(course.at("/lessons/0/lesson/lesson").asString()).isEqualTo("welcome");
    assertThat(course.at("/lessons/0/version").asInt()).isEqualTo(1);
    assertThat(course.at("/history/0/act").asString()).isEqualTo("BEGUN");
    assertThat(course.at("/history/0/by").asString()).isEqualTo("editor of north");
    JsonNode list = desk.get("").body().path("courses");
    assertThat(list.path(0).path("lessons").asInt()).isEqualTo(5);
  }

  @Test
  void a_draft_may_be_unfinished() {
    ObjectNode bare = Desk.text("align-bare", 0);
    bare.put("summary", "").remove("instructor");
    bare.putArray("modules");
    bare.putArray("outcomes");
    assertThat(desk.put("/align-bare", bare).ok()).isTrue();
    ObjectNode empty = Desk.text(Syllabus.lesson("diary"), 0);
    empty.put("title", "").remove("worksheet");
    empty.putArray("blocks").addObject().put("type", "LIST");
    assertThat(desk.put("/align-bare/lessons/diary", empty).ok()).isTrue();
  }

  @Test
  void who_saves_over_somebody_elses_change_is_told_which_version_to_load() {
    desk.written("align-steps");
    desk.put("/align-steps", Desk.text("align-steps", 1).put("title", "Hers"));
    Answer late = desk.put("/align-steps", Desk.text("align-steps", 1).put("title", "His"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().path("mend").asString()).contains("version 2");
    String lesson = "/align-steps/lessons/welcome";
    desk.put(lesson, Desk.text(Syllabus.lesson("welcome"), 1).put("title", "Hers"));
    Answer lateLesson =
        desk.put(lesson, Desk.text(Syllabus.lesson("welcome"), 1).put("title", "His"));
    assertThat(lateLesson.status()).isEqualTo(409);
    assertThat(lateLesson.body().path("detail").asString()).startsWith("This lesson has changed");
  }

  @Test
  void saving_once_more_after_a_lost_answer_is_answered_alike() {
    desk.written("align-steps");
    ObjectNode text = Desk.text(Syllabus.lesson("welcome"), 1).put("title", "Anew");
    Answer first = desk.put("/align-steps/lessons/welcome", text);
    Answer second = desk.put("/align-steps/lessons/welcome", text);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(first.body().path("version").asInt()).isEqualTo(2);
    assertThat(first.body().path("courseVersion").asInt()).isEqualTo(1);
  }

  @Test
  void two_courses_cannot_have_one_name() {
    desk.written("align-steps");
    Answer taken = desk.put("/align-steps", Desk.text("align-steps", 0).put("title", "Another"));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body().path("mend").asString()).contains("another name");
  }

  @Test
  void a_lesson_is_taken_out_of_its_module_as_well() {
    desk.written("align-steps");
    Answer gone =
        campus
            .north()
            .call(desk.editor(), "DELETE", "/api/studio/courses/align-steps/lessons/stride", null);
    assertThat(gone.body().path("courseVersion").asInt()).isEqualTo(2);
    JsonNode course = desk.get("/align-steps").body();
    assertThat(course.at("/course/modules/0/lessons").toString()).isEqualTo("[\"welcome\"]");
    assertThat(course.path("lessons").size()).isEqualTo(4);
  }

  @Test
  void more_lessons_than_can_be_published_at_once_and_too_long_a_lesson_are_refused() {
    ObjectNode text = Desk.text("align-steps", 0);
    var modules = text.putArray("modules");
    for (int i = 0; i < 4; i++) {
      var lessons =
          modules
              .addObject()
              .put("module", "part-" + i)
              .put("title", "P")
              .put("summary", "S")
              .putArray("lessons");
      for (int j = 0; j < 30; j++) {
        lessons.add("lesson-" + i + "-" + j);
      }
    }
    assertThat(desk.put("/align-steps", text).badFields()).containsExactly("modules");
    desk.written("align-other");
    ObjectNode lesson = Desk.text(Syllabus.lesson("welcome"), 1);
    var blocks = lesson.putArray("blocks");
    for (int i = 0; i < 80; i++) {
      blocks.addObject().put("type", "TEXT").put("text", "y".repeat(4000));
    }
    assertThat(desk.put("/align-other/lessons/welcome", lesson).badFields())
        .containsExactly("blocks");
  }

  @Test
  void only_who_writes_courses_gets_in() {
    for (Persona who : java.util.List.of(campus.north().owner(), campus.north().ana())) {
      assertThat(campus.north().get(who, "/api/studio/courses").status()).isEqualTo(403);
    }
    assertThat(
            campus
                .world()
                .onPlatform(campus.world().operator(), "GET", "/api/studio/courses", null)
                .ok())
        .isTrue();
    assertThat(desk.post(desk.second(), "/align-nowhere/review", Map.of("ifVersion", 1)).status())
        .isEqualTo(404);
  }
}
