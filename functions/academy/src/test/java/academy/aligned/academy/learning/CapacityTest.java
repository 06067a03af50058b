package academy.aligned.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.testkit.meter.Meter.Reading;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What an operation may use of the database in a function that is warm: it knows the door's answer
 * for a minute, and so which version of a course is shown.
 */
class CapacityTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);

  private Reading used(Supplier<Answer> call) {
    lectures.campus().world().meter().reset();
    Answer answer = call.get();
    assertThat(answer.ok()).as(answer.text()).isTrue();
    return lectures.campus().world().meter().read();
  }

  private void wrote(String lesson) {
    for (int i = 0; i < 5; i++) {
      Map<String, Object> note =
          Map.of(
              "course",
              Lectures.COURSE,
              "lesson",
              lesson,
              "text",
              "Heel first, and the shoulders low. ".repeat(4),
              "editedAt",
              lectures.now().toString());
      lectures.put(ana, "/api/learn/notes/" + lectures.id(), note);
    }
  }

  @Test
  void a_lesson_with_its_film_and_her_notes_is_two_reads() {
    lectures.campus().filmReady(lectures.campus().north().tenant());
    wrote("stride");
    lectures.report(ana, lectures.seen("stride", 42, 300, false));
    lectures.lesson(ana, "stride");

    Reading used = used(() -> lectures.lesson(ana, "stride"));

    assertThat(used.trips()).isEqualTo(2);
    assertThat(used.readUnits()).isLessThanOrEqualTo(2);
    assertThat(used.writeUnits()).isZero();
    assertThat(lectures.lesson(ana, "stride").body().at("/mine/notes")).hasSize(5);
  }

  @Test
  void a_quiz_with_her_attempts_is_two_reads_and_an_answer_to_it_two_and_a_write() {
    lectures.passed(ana);
    assertThat(used(() -> lectures.lesson(ana, "exam")).trips()).isEqualTo(2);

    String attempt = lectures.id();
    Reading answered = used(() -> lectures.answer(ana, attempt, "pace", 0));

    assertThat(answered.trips()).isEqualTo(3);
    assertThat(answered.writeUnits()).isLessThanOrEqualTo(2);
  }

  @Test
  void progress_is_one_query_and_one_write() {
    lectures.report(ana, lectures.seen("stride", 1, 300, false));

    Reading used = used(() -> lectures.report(ana, lectures.seen("stride", 42, 300, false)));

    assertThat(used.trips()).isEqualTo(2);
    assertThat(used.readUnits()).isLessThanOrEqualTo(1);
    assertThat(used.writeUnits()).isEqualTo(1);
  }

  @Test
  void two_hundred_entries_are_two_trips_too() {
    lectures.report(ana, lectures.done("welcome"));
    List<Object> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(lectures.seen(i % 2 == 0 ? "stride" : "practice", i, 300, i == 7));
    }

    Reading used = used(() -> lectures.report(ana, entries.toArray()));

    assertThat(used.trips()).isEqualTo(2);
    assertThat(used.writeUnits()).isEqualTo(1);
  }

  @Test
  void her_courses_are_one_query_and_so_is_an_outline() {
    lectures.courses(ana);
    lectures.outline(ana);
    assertThat(used(() -> lectures.courses(ana)).trips()).isEqualTo(1);
    assertThat(used(() -> lectures.outline(ana)).trips()).isEqualTo(1);
  }

  @Test
  void access_is_opened_by_one_query_and_one_write() {
    lectures.campus().world().meter().reset();
    lectures.access(ana, purchase, "GRACE", 2);
    Reading used = lectures.campus().world().meter().read();
    assertThat(used.trips()).isEqualTo(2);
    assertThat(used.writeUnits()).isEqualTo(1);
  }

  @Test
  void whether_a_certificate_holds_is_one_read() {
    lectures.doneAll(ana);
    lectures.passed(ana);
    String path = "/api/certificates/" + lectures.certificate(ana, "Ana Lima");
    lectures.get(Persona.VISITOR, path);
    assertThat(used(() -> lectures.get(Persona.VISITOR, path)).trips()).isEqualTo(1);
  }
}
