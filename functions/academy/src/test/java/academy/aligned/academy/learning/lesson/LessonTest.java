package academy.aligned.academy.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Syllabus;
import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LessonTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String home =
      "https://%s/media/tenants/%s/"
          .formatted(lectures.campus().north().host(), lectures.campus().north().tenant());

  private Answer free(String lesson) {
    return lectures.get(
        Persona.VISITOR, "/api/courses/%s/lessons/%s".formatted(Lectures.COURSE, lesson));
  }

  @Test
  void a_film_plays_by_cookies_for_its_folder_and_by_signed_addresses() {
    lectures.enrolled(ana);
    lectures.campus().filmReady(lectures.campus().north().tenant());
    Answer answer = lectures.lesson(ana, "stride");
    JsonNode film = answer.body().at("/taught/film");
    String folder = "media/" + Syllabus.FILM + "/";
    assertThat(film.path("hls").asString()).isEqualTo(home + folder + "hls/video.m3u8");
    assertThat(film.path("mp4").asString()).startsWith(home + folder + "video.mp4?Policy=");
    assertThat(film.path("poster").asString()).startsWith(home + folder + "poster.0000000.jpg?");
    assertThat(film.path("mp4Bytes").asLong()).isEqualTo(42);
    assertThat(film.path("captions").asString()).startsWith("WEBVTT");
    assertThat(film.at("/chapters/0/title").asString()).isEqualTo("Standing");
    assertThat(answer.text()).doesNotContain("CloudFront");
    assertThat(answer.cookies())
        .hasSize(3)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("Path=/media/tenants/", "/" + folder + ";", "Secure; HttpOnly"));
    Instant until = Instant.parse(film.path("expiresAt").asString());
    assertThat(Duration.between(lectures.now(), until)).isLessThanOrEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void a_film_that_is_not_ready_yet_has_its_words_already() {
    lectures.enrolled(ana);
    Answer answer = lectures.lesson(ana, "stride");
    assertThat(answer.body().at("/taught/film").has("hls")).isFalse();
    assertThat(answer.body().at("/taught/film/captions").asString()).startsWith("WEBVTT");
    assertThat(answer.cookies()).isEmpty();
    lectures.campus().filmReady(lectures.campus().north().tenant());
    assertThat(lectures.lesson(ana, "stride").body().at("/taught/film").has("hls")).isTrue();
  }

  @Test
  void a_worksheet_opens_by_an_address_for_that_one_paper() {
    lectures.enrolled(ana);
    JsonNode paper = lectures.lesson(ana, "diary").body().at("/taught/worksheet");
    assertThat(paper.path("pdf").asString())
        .startsWith(home + "media/worksheets/align-walking/1/diary.pdf?Policy=");
    assertThat(paper.path("title").asString()).isEqualTo("Walking diary");
    assertThat(Lectures.opens(paper.path("pdf").asString()))
        .isEqualTo(home + "media/worksheets/align-walking/1/diary.pdf*");
  }

  @Test
  void the_right_answers_of_a_quiz_are_not_sent_along() {
    lectures.enrolled(ana);
    Answer exam = lectures.lesson(ana, "exam");
    JsonNode quiz = exam.body().at("/taught/quiz");
    assertThat(quiz.path("exam").asBoolean()).isTrue();
    assertThat(quiz.path("passMark").asInt()).isEqualTo(80);
    assertThat(quiz.at("/questions/0/choices/0").asString()).isEqualTo("So that you can talk");
    assertThat(exam.text()).doesNotContain("\"right\"", "You can talk while you walk");
  }

  @Test
  void neighbours_lead_on() {
    lectures.enrolled(ana);
    lectures.republish(2, Lectures.released("practice", 7));
    JsonNode page = lectures.lesson(ana, "stride").body();
    assertThat(page.at("/previous/lesson").asString()).isEqualTo("welcome");
    assertThat(page.at("/next/lesson").asString()).isEqualTo("practice");
    assertThat(Instant.parse(page.at("/next/lockedUntil").asString()))
        .isEqualTo(lectures.now().plus(Duration.ofDays(7)));
    assertThat(lectures.lesson(ana, "welcome").body().has("previous")).isFalse();
    assertThat(page.path("module").asString()).isEqualTo("first-steps");
  }

  @Test
  void a_lesson_that_is_not_released_yet_says_when_it_will_be() {
    lectures.enrolled(ana);
    lectures.republish(2, Lectures.released("practice", 7));
    Answer answer = lectures.lesson(ana, "practice");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().path("type").asString()).endsWith("locked");
    assertThat(answer.body().path("detail").asString()).startsWith("This lesson opens on ");
    lectures.campus().world().clock().plus(Duration.ofDays(7));
    assertThat(lectures.lesson(ana, "practice").ok()).isTrue();
  }

  @Test
  void anybody_may_take_a_free_lesson_and_no_other() {
    assertThat(free("welcome").body().at("/taught/blocks/0/text").asString())
        .isEqualTo("Stand tall and look ahead.");
    assertThat(free("stride").status()).isEqualTo(404);
    assertThat(free("swimming").status()).isEqualTo(404);
  }

  @Test
  void a_course_that_is_no_longer_offered_stays_with_who_has_it() {
    lectures.enrolled(ana);
    lectures.archive();
    assertThat(free("welcome").status()).isEqualTo(404);
    assertThat(lectures.lesson(ana, "stride").ok()).isTrue();
  }

  @Test
  void a_new_version_is_seen_within_a_minute() {
    lectures.enrolled(ana);
    assertThat(lectures.lesson(ana, "stride").body().path("version").asInt()).isEqualTo(1);
    lectures.republish(2, Syllabus.lessons());
    lectures.campus().world().clock().plus(Duration.ofSeconds(60));
    assertThat(lectures.lesson(ana, "stride").body().path("version").asInt()).isEqualTo(2);
  }
}
