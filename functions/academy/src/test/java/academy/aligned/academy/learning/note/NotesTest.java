package academy.aligned.academy.learning.note;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NotesTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);
  private final String note = lectures.id();

  private Map<String, Object> said(String lesson, String text, Instant at) {
    return new HashMap<>(
        Map.of(
            "course", Lectures.COURSE, "lesson", lesson, "text", text, "editedAt", at.toString()));
  }

  private Answer writes(Persona who, String lesson, String text, Instant at) {
    return lectures.put(who, "/api/learn/notes/" + note, said(lesson, text, at));
  }

  private Answer marks(String bookmark, int seconds) {
    return lectures.put(
        ana,
        "/api/learn/bookmarks/" + bookmark,
        Map.of("course", Lectures.COURSE, "lesson", "stride", "seconds", seconds, "title", "Here"));
  }

  private Answer takesAway(Persona who, String path) {
    return lectures.campus().north().call(who, "DELETE", path, null);
  }

  private JsonNode all() {
    return lectures.get(ana, "/api/learn/courses/" + Lectures.COURSE + "/notes").body();
  }

  @Test
  void a_note_is_found_beside_its_lesson_and_in_its_course() {
    writes(ana, "stride", "Heel first", lectures.now());
    assertThat(lectures.lesson(ana, "stride").body().at("/mine/notes/0/text").asString())
        .isEqualTo("Heel first");
    assertThat(lectures.lesson(ana, "practice").body().at("/mine/notes")).isEmpty();
    assertThat(all().at("/notes/0/lesson").asString()).isEqualTo("stride");
  }

  @Test
  void the_device_that_edited_last_wins_and_the_other_text_is_kept() {
    Instant nine = lectures.now().minus(Duration.ofHours(2));
    writes(ana, "stride", "laptop", nine.plusSeconds(60));
    Answer phone = writes(ana, "stride", "phone", nine);
    assertThat(phone.body().path("text").asString()).isEqualTo("laptop");
    assertThat(phone.body().at("/history/0/text").asString()).isEqualTo("phone");
  }

  @Test
  void a_clock_that_is_ahead_does_not_shut_others_out() {
    writes(ana, "stride", "ahead", lectures.now().plus(Duration.ofDays(2)));
    lectures.campus().world().clock().plus(Duration.ofMinutes(1));
    Answer later = writes(ana, "stride", "right", lectures.now());
    assertThat(later.body().path("text").asString()).isEqualTo("right");
  }

  @Test
  void what_she_takes_away_is_gone_with_its_history_and_stays_so() {
    Instant nine = lectures.now().minus(Duration.ofHours(2));
    writes(ana, "stride", "secret one", nine);
    writes(ana, "stride", "secret two", nine.plusSeconds(5));
    assertThat(takesAway(ana, "/api/learn/notes/" + note).status()).isEqualTo(204);
    assertThat(all().path("notes")).isEmpty();
    assertThat(lectures.campus().world().rowsOf(lectures.campus().north().tenant()).toString())
        .doesNotContain("secret");
    assertThat(writes(ana, "stride", "secret one", nine).status()).isEqualTo(404);
    assertThat(takesAway(ana, "/api/learn/notes/" + note).status()).isEqualTo(404);
    lectures.campus().world().clock().plus(Duration.ofMinutes(1));
    assertThat(writes(ana, "stride", "anew", lectures.now()).ok()).isTrue();
    assertThat(all().at("/notes/0/text").asString()).isEqualTo("anew");
  }

  @Test
  void a_note_stays_where_it_was_written() {
    writes(ana, "stride", "Heel first", lectures.now());
    Answer moved = writes(ana, "practice", "Heel first", lectures.now());
    assertThat(moved.badFields()).containsExactly("lesson");
  }

  @Test
  void nobody_notes_anything_where_she_never_was() {
    assertThat(writes(lectures.ben(), "stride", "x", lectures.now()).status()).isEqualTo(403);
    assertThat(writes(ana, "swimming", "x", lectures.now()).status()).isEqualTo(404);
  }

  @Test
  void the_same_id_of_two_people_is_two_notes() {
    lectures.enrolled(lectures.ben());
    writes(ana, "stride", "mine", lectures.now());
    writes(lectures.ben(), "stride", "his", lectures.now());
    assertThat(all().at("/notes/0/text").asString()).isEqualTo("mine");
    takesAway(lectures.ben(), "/api/learn/notes/" + note);
    assertThat(all().path("notes")).hasSize(1);
  }

  @Test
  void what_she_wrote_is_hers_also_when_the_course_is_not() {
    writes(ana, "stride", "mine", lectures.now());
    lectures.access(ana, purchase, "REVOKED", 2);
    assertThat(all().path("notes")).hasSize(1);
    assertThat(takesAway(ana, "/api/learn/notes/" + note).ok()).isTrue();
  }

  @Test
  void bookmarks_are_put_moved_and_taken_away() {
    String bookmark = lectures.id();
    marks(bookmark, 30);
    marks(lectures.id(), 10);
    assertThat(lectures.lesson(ana, "stride").body().at("/mine/bookmarks").findValues("seconds"))
        .extracting(JsonNode::asInt)
        .containsExactly(10, 30);
    marks(bookmark, 5);
    assertThat(all().at("/bookmarks/0/seconds").asInt()).isEqualTo(5);
    assertThat(takesAway(ana, "/api/learn/bookmarks/" + bookmark).status()).isEqualTo(204);
    assertThat(all().path("bookmarks")).hasSize(1);
    assertThat(takesAway(ana, "/api/learn/bookmarks/" + bookmark).status()).isEqualTo(404);
  }
}
