package academy.aligned.academy.learning.progress;

import static academy.aligned.academy.learning.progress.Courses.done;
import static academy.aligned.academy.learning.progress.Courses.standing;
import static academy.aligned.academy.learning.progress.Courses.walking;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.published.LessonLine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Welcome, stride, practice, diary and the exam; the diary does not count. */
class StandingTest {

  private static Optional<String> next(Map<String, Integer> afterDays, Progress progress) {
    return standing(walking(afterDays), progress).next().map(LessonLine::lesson);
  }

  private static Progress seen(Progress progress, String lesson, int minute) {
    return progress.join(lesson, Mark.seen(9, 60, Courses.SINCE.plus(Duration.ofMinutes(minute))));
  }

  @Test
  void only_lessons_that_count_are_counted() {
    Standing standing = standing(walking(), done("welcome", "diary"));
    assertThat(standing.done()).isEqualTo(1);
    assertThat(standing.of()).isEqualTo(4);
    assertThat(standing.percent()).isEqualTo(25);
    assertThat(standing.minutesLeft()).isEqualTo(15);
  }

  @Test
  void a_lesson_opens_so_many_days_after_enrolment() {
    Standing standing = standing(walking(Map.of("practice", 8, "diary", 9, "welcome", 90)), done());
    var course = standing.course();
    assertThat(standing.lockedUntil(course.line("practice").orElseThrow())).isNull();
    assertThat(standing.lockedUntil(course.line("diary").orElseThrow()))
        .isEqualTo(Courses.SINCE.plus(Duration.ofDays(9)));
    assertThat(standing.lockedUntil(course.line("welcome").orElseThrow()))
        .as("what is free is open to anybody")
        .isNull();
  }

  @Test
  void it_begins_with_the_first_lesson() {
    assertThat(next(Map.of(), done())).contains("welcome");
  }

  @Test
  void it_goes_on_where_she_was_until_that_is_done() {
    assertThat(next(Map.of(), seen(done("welcome"), "practice", 5))).contains("practice");
    assertThat(next(Map.of(), seen(seen(done("practice"), "practice", 5), "welcome", 1)))
        .contains("diary");
  }

  @Test
  void after_the_end_comes_what_was_left_out() {
    assertThat(next(Map.of(), seen(done("stride", "practice", "diary", "exam"), "exam", 5)))
        .contains("welcome");
    assertThat(next(Map.of(), done("welcome", "stride", "practice", "diary", "exam"))).isEmpty();
  }

  @Test
  void what_is_open_comes_before_what_is_locked() {
    assertThat(next(Map.of("stride", 20, "practice", 10), done("welcome"))).contains("diary");
    assertThat(next(Map.of("stride", 20, "practice", 10), done("welcome", "diary", "exam")))
        .contains("practice");
  }
}
