package academy.aligned.academy.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Syllabus;
import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.PublishedEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The right to withdraw ends where somebody begins: commerce has to hear of it. */
class BegunTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();

  private List<String> begun() {
    return lectures.told("academy.course-begun").stream()
        .map(PublishedEvent::data)
        .map(Object::toString)
        .toList();
  }

  @Test
  void the_first_lesson_that_is_not_free_begins_a_course_once() {
    lectures.enrolled(ana);
    lectures.campus().world().clock().plus(Duration.ofMinutes(5));
    var at = lectures.now();
    lectures.lesson(ana, "stride");
    lectures.campus().world().clock().plus(Duration.ofMinutes(5));
    lectures.lesson(ana, "stride");
    lectures.lesson(ana, "practice");
    assertThat(begun())
        .containsExactly(
            "{\"user\":\"%s\",\"course\":\"%s\",\"at\":\"%s\"}"
                .formatted(ana.userId(), Lectures.COURSE, at));
  }

  @Test
  void who_answers_a_quiz_that_she_paid_for_has_begun() {
    lectures.enrolled(ana);
    lectures.answer(ana, lectures.id(), "pace", 0);
    assertThat(begun()).hasSize(1);
  }

  @Test
  void what_is_free_begins_nothing() {
    lectures.enrolled(ana);
    lectures.lesson(ana, "welcome");
    lectures.get(Persona.VISITOR, "/api/courses/" + Lectures.COURSE + "/lessons/welcome");
    assertThat(begun()).isEmpty();
  }

  @Test
  void a_lesson_that_is_refused_begins_nothing() {
    lectures.republish(2, Lectures.released("practice", 7));
    lectures.lesson(ana, "stride");
    lectures.enrolled(ana);
    lectures.lesson(ana, "practice");
    assertThat(begun()).isEmpty();
  }

  @Test
  void who_buys_it_again_begins_it_again_and_who_pauses_does_not() {
    String first = lectures.enrolled(ana);
    lectures.lesson(ana, "stride");
    lectures.campus().world().clock().plus(Duration.ofDays(1));
    lectures.access(ana, first, "PAUSED", 2);
    lectures.access(ana, first, "ACTIVE", 3);
    lectures.lesson(ana, "stride");
    assertThat(begun()).hasSize(1);
    lectures.access(ana, first, "REVOKED", 4);
    lectures.enrolled(ana);
    lectures.lesson(ana, "stride");
    lectures.lesson(ana, "stride");
    assertThat(begun()).hasSize(1);
  }

  @Test
  void beginning_is_one_write_and_no_read_more() {
    lectures.enrolled(ana);
    lectures.campus().filmReady(lectures.campus().north().tenant());
    lectures.lesson(ana, "welcome");
    var meter = lectures.campus().world().meter();
    meter.reset();
    lectures.lesson(ana, "practice");
    assertThat(meter.read().trips()).isEqualTo(4);
    assertThat(meter.read().writeUnits()).isEqualTo(1);
    meter.reset();
    lectures.lesson(ana, "practice");
    assertThat(meter.read().trips()).isEqualTo(2);
    assertThat(meter.read().writeUnits()).isZero();
  }

  @Test
  void of_each_course_its_own_beginning_is_told() {
    var north = lectures.campus().north().tenant();
    lectures.campus().publish(north, 1, lectures.other(), Syllabus.lessons());
    lectures.access(
        ana, lectures.id(), "ACTIVE", 1, null, List.of(Lectures.COURSE, "align-zigzag"));
    lectures.lesson(ana, "stride");
    lectures.get(ana, "/api/learn/courses/align-zigzag/lessons/stride");
    assertThat(begun()).hasSize(2);
  }
}
