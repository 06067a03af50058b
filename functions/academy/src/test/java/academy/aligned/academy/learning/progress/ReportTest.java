package academy.aligned.academy.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Syllabus;
import academy.aligned.academy.learning.Lectures;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);

  @Test
  void two_devices_meet_at_the_furthest_place() {
    lectures.report(ana, lectures.seen("stride", 40, 300, false));
    Answer laptop = lectures.report(ana, lectures.seen("stride", 25, 300, false));
    JsonNode lesson = laptop.body().at("/courses/0/lessons/0");
    assertThat(lesson.path("seconds").asInt()).isEqualTo(40);
    assertThat(lesson.path("done").asBoolean()).isFalse();
    assertThat(lectures.step(ana, "stride").path("seconds").asInt()).isEqualTo(40);
  }

  @Test
  void the_same_batch_again_writes_nothing() {
    Map<String, Object> seen = lectures.seen("stride", 40, 300, true);
    lectures.report(ana, seen);
    lectures.campus().world().meter().reset();
    lectures.campus().world().clock().plus(Duration.ofHours(5));
    Answer again = lectures.report(ana, seen, seen);
    assertThat(again.ok()).isTrue();
    assertThat(lectures.campus().world().meter().read().writeUnits()).isZero();
  }

  @Test
  void what_cannot_be_taken_is_named_and_holds_up_nothing() {
    Map<String, Object> elsewhere = lectures.done("welcome");
    elsewhere.put("course", "align-flying");
    Answer answer =
        lectures.report(ana, lectures.done("welcome"), lectures.done("swimming"), elsewhere);
    assertThat(answer.body().path("refused").findValues("reason"))
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("NO_SUCH_LESSON", "NOT_ENROLLED");
    assertThat(answer.body().at("/courses/0/done").asInt()).isEqualTo(1);
  }

  @Test
  void a_lesson_that_is_not_released_yet_cannot_be_done() {
    lectures.republish(2, Lectures.released("practice", 7));
    assertThat(lectures.report(ana, lectures.done("practice")).text()).contains("LOCKED");
    lectures.campus().world().clock().plus(Duration.ofDays(7));
    assertThat(lectures.report(ana, lectures.done("practice")).body().path("refused")).isEmpty();
  }

  @Test
  void what_was_learned_while_it_was_open_counts_when_it_is_told_late() {
    lectures.access(ana, purchase, "ENDED", 2);
    assertThat(lectures.report(ana, lectures.done("welcome")).body().path("refused")).isEmpty();
    lectures.access(ana, purchase, "REVOKED", 3);
    assertThat(lectures.report(ana, lectures.done("stride")).text()).contains("NOT_ENROLLED");
  }

  @Test
  void a_badge_is_told_by_the_batch_that_earned_it() {
    assertThat(lectures.report(ana, lectures.done("welcome")).body().at("/courses/0/earned"))
        .extracting(JsonNode::asString)
        .containsExactly("FIRST_LESSON");
    assertThat(lectures.report(ana, lectures.done("welcome")).body().at("/courses/0/earned"))
        .isEmpty();
    assertThat(lectures.outline(ana).body().path("badges").findValues("badge"))
        .extracting(JsonNode::asString)
        .containsExactly("FIRST_LESSON");
  }

  @Test
  void completion_is_told_once() {
    lectures.passed(ana);
    lectures.forget();
    assertThat(lectures.doneAll(ana).body().at("/courses/0/completedAt").isMissingNode()).isFalse();
    lectures.doneAll(ana);
    assertThat(lectures.told("academy.course-completed")).hasSize(1);
  }

  @Test
  void twenty_reports_at_once_lose_nothing() throws InterruptedException {
    List<Integer> places = new ArrayList<>();
    for (int place = 1; place <= 20; place++) {
      places.add(place);
    }
    Collections.shuffle(places, new java.util.Random(1));
    List<Integer> refused = Collections.synchronizedList(new ArrayList<>());
    List<Thread> devices =
        places.stream()
            .map(
                place ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              Answer answer =
                                  lectures.report(ana, lectures.seen("stride", place, 300, false));
                              if (!answer.ok()) {
                                assertThat(answer.status()).isEqualTo(409);
                                refused.add(place);
                              }
                            }))
            .toList();
    for (Thread device : devices) {
      device.join();
    }
    refused.forEach(place -> lectures.report(ana, lectures.seen("stride", place, 300, false)));
    assertThat(lectures.step(ana, "stride").path("seconds").asInt()).isEqualTo(20);
  }

  @Test
  void a_lesson_that_is_gone_from_the_course_does_not_keep_it_from_being_complete() {
    lectures.passed(ana);
    lectures.report(
        ana, lectures.done("welcome"), lectures.done("stride"), lectures.done("practice"));
    assertThat(lectures.outline(ana).body().path("complete").asBoolean()).isFalse();
    lectures.campus().world().clock().plus(Duration.ofMinutes(2));
    lectures.republish(
        2, Syllabus.lessons().stream().filter(one -> !one.lesson().equals("diary")).toList());
    assertThat(lectures.outline(ana).body().path("complete").asBoolean()).isTrue();
  }
}
