package academy.aligned.academy.learning.record;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
  private final Lectures lectures = Lectures.open();

  @Test
  void a_purchase_opens_the_course_at_once() {
    assertThat(lectures.lesson(lectures.ana(), "stride").status()).isEqualTo(403);
    lectures.enrolled(lectures.ana());
    assertThat(lectures.lesson(lectures.ana(), "stride").ok()).isTrue();
    assertThat(lectures.lesson(lectures.ben(), "stride").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "PAUSED, This course is paused for you.",
    "PENDING, Your payment is not through yet.",
    "ENDED, Your access to this course has ended.",
    "REVOKED, This purchase was taken back."
  })
  void a_course_that_is_shut_says_why(String state, String why) {
    String purchase = lectures.enrolled(lectures.ana());
    lectures.access(lectures.ana(), purchase, state, 2);
    Answer answer = lectures.outline(lectures.ana());
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().path("type").asString()).endsWith("not-enrolled");
    assertThat(answer.body().path("detail").asString()).isEqualTo(why);
    var card = lectures.courses(lectures.ana()).body().at("/courses/0");
    assertThat(card.path("open").asBoolean()).isFalse();
    assertThat(card.path("state").asString()).isEqualTo(state);
    assertThat(card.path("reason").asString()).isEqualTo("because of " + state);
  }

  @Test
  void grace_stays_open_until_it_is_over() {
    String purchase = lectures.enrolled(lectures.ana());
    var until = lectures.now().plus(Duration.ofDays(7));
    lectures.access(lectures.ana(), purchase, "GRACE", 2, until, List.of(Lectures.COURSE));
    assertThat(lectures.outline(lectures.ana()).ok()).isTrue();
    lectures.campus().world().clock().plus(Duration.ofDays(7));
    assertThat(lectures.outline(lectures.ana()).status()).isEqualTo(403);
  }

  @Test
  void the_same_event_twice_is_written_once() {
    String purchase = lectures.enrolled(lectures.ana());
    lectures.campus().world().meter().reset();
    lectures.access(lectures.ana(), purchase, "ACTIVE", 1);
    assertThat(lectures.campus().world().meter().read().writeUnits()).isZero();
  }

  @Test
  void a_course_that_was_not_bought_and_one_that_does_not_exist_are_refused_alike() {
    Answer here = lectures.outline(lectures.ana());
    Answer nowhere = lectures.get(lectures.ana(), "/api/learn/courses/align-flying");
    assertThat(here.status()).isEqualTo(403);
    assertThat(words(here)).isEqualTo(words(nowhere));
  }

  private static String words(Answer answer) {
    return answer.text().replaceAll("\"instance\":\"[^\"]*\"", "");
  }
}
