package academy.aligned.academy.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QuizTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);
  private final String attempt = lectures.id();

  private JsonNode said(String question, Integer... choices) {
    Answer answer = lectures.answer(ana, attempt, question, choices);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void an_answer_is_judged_and_explained_at_once() {
    JsonNode wrong = said("pace", 1);
    assertThat(wrong.path("right").asBoolean()).isFalse();
    assertThat(wrong.path("explanation").asString()).isEqualTo("You can talk while you walk.");
    assertThat(wrong.path("rightChoices")).extracting(JsonNode::asInt).containsExactly(0);
    assertThat(wrong.path("answered").asInt()).isEqualTo(1);
    assertThat(wrong.path("of").asInt()).isEqualTo(2);
    assertThat(wrong.has("score")).isFalse();
  }

  @Test
  void the_first_answer_counts() {
    said("pace", 1);
    JsonNode again = said("pace", 0);
    assertThat(again.path("right").asBoolean()).isFalse();
    assertThat(again.path("choices")).extracting(JsonNode::asInt).containsExactly(1);
    assertThat(said("shoes", 2, 0).path("score").asInt()).isEqualTo(50);
    assertThat(said("shoes", 0).path("passed").asBoolean()).isFalse();
  }

  @Test
  void of_several_right_choices_all_are_asked_for_in_any_order() {
    assertThat(said("shoes", 2, 0).path("right").asBoolean()).isTrue();
    assertThat(lectures.answer(ana, lectures.id(), "shoes", 0).body().path("right").asBoolean())
        .isFalse();
  }

  @Test
  void the_last_quiz_is_done_when_it_is_passed() {
    said("pace", 1);
    said("shoes", 0, 2);
    assertThat(lectures.step(ana, "exam").path("done").asBoolean()).isFalse();
    assertThat(lectures.step(ana, "exam").path("score").asInt()).isEqualTo(50);
    JsonNode passed = lectures.passed(ana).body();
    assertThat(passed.path("score").asInt()).isEqualTo(100);
    assertThat(passed.path("passed").asBoolean()).isTrue();
    assertThat(lectures.step(ana, "exam").path("done").asBoolean()).isTrue();
  }

  @Test
  void a_worse_attempt_afterwards_takes_nothing_away() {
    lectures.passed(ana);
    said("pace", 1);
    said("shoes", 1);
    assertThat(lectures.step(ana, "exam").path("done").asBoolean()).isTrue();
    assertThat(lectures.step(ana, "exam").path("score").asInt()).isEqualTo(100);
  }

  @Test
  void passing_last_completes_the_course_once() {
    lectures.doneAll(ana);
    lectures.forget();
    lectures.passed(ana);
    lectures.passed(ana);
    assertThat(lectures.told("academy.course-completed")).hasSize(1);
  }

  @Test
  void an_attempt_goes_on_where_it_stopped_on_any_device() {
    said("pace", 1);
    JsonNode mine = lectures.lesson(ana, "exam").body().path("mine");
    assertThat(mine.at("/attempts/0/attempt").asString()).isEqualTo(attempt);
    JsonNode told = mine.at("/attempts/0/answers/0");
    assertThat(told.path("question").asString()).isEqualTo("pace");
    assertThat(told.path("right").asBoolean()).isFalse();
    assertThat(told.path("rightChoices")).extracting(JsonNode::asInt).containsExactly(0);
  }

  @Test
  void she_may_try_as_often_as_she_likes_and_the_last_ten_are_kept() {
    for (int go = 0; go < 12; go++) {
      lectures.answer(ana, lectures.id(), "pace", 1);
    }
    assertThat(lectures.lesson(ana, "exam").body().at("/mine/attempts")).hasSize(10);
  }

  @Test
  void choices_that_are_none_are_refused_by_name() {
    for (Integer[] choices : new Integer[][] {{2}, {0, 1}, {0, 0}}) {
      Answer answer = lectures.answer(ana, attempt, "pace", choices);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.badFields()).containsExactly("choices");
    }
    assertThat(lectures.lesson(ana, "exam").body().at("/mine/attempts")).isEmpty();
  }

  @Test
  void a_lesson_without_a_quiz_and_a_question_that_is_none_are_not_found() {
    assertThat(lectures.answer(ana, attempt, "socks", 0).status()).isEqualTo(404);
    Answer nowhere =
        lectures
            .campus()
            .north()
            .post(
                ana,
                "/api/learn/courses/" + Lectures.COURSE + "/lessons/stride/answers",
                Map.of("attempt", attempt, "question", "pace", "choices", java.util.List.of(0)));
    assertThat(nowhere.status()).isEqualTo(404);
  }

  @Test
  void nobody_answers_in_a_course_that_is_shut() {
    lectures.access(ana, purchase, "PAUSED", 2);
    assertThat(lectures.answer(ana, attempt, "pace", 0).status()).isEqualTo(403);
    assertThat(lectures.answer(lectures.ben(), attempt, "pace", 0).status()).isEqualTo(403);
  }
}
