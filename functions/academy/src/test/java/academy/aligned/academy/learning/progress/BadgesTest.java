package academy.aligned.academy.learning.progress;

import static academy.aligned.academy.learning.progress.Badge.COURSE_COMPLETE;
import static academy.aligned.academy.learning.progress.Badge.FIRST_LESSON;
import static academy.aligned.academy.learning.progress.Badge.FIRST_MODULE;
import static academy.aligned.academy.learning.progress.Badge.HALFWAY;
import static academy.aligned.academy.learning.progress.Badge.QUIZZES_AT_ONCE;
import static academy.aligned.academy.learning.progress.Courses.NOW;
import static academy.aligned.academy.learning.progress.Courses.done;
import static academy.aligned.academy.learning.progress.Courses.walking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadgesTest {
  private static final Mark FAILED = Mark.attempted(50, false, true, NOW);
  private static final Mark PASSED_LATER = Mark.attempted(100, true, false, NOW).doneAt(NOW);
  private static final Mark PASSED_AT_ONCE = Mark.attempted(100, true, true, NOW).doneAt(NOW);

  @Test
  void nothing_is_worth_nothing() {
    assertThat(Badges.earned(walking(), done())).isEmpty();
  }

  @Test
  void the_first_lesson_the_first_module_and_half_of_it() {
    assertThat(Badges.earned(walking(), done("diary"))).containsExactly(FIRST_LESSON);
    assertThat(Badges.earned(walking(), done("stride", "practice")))
        .containsExactly(FIRST_LESSON, HALFWAY);
    assertThat(Badges.earned(walking(), done("welcome", "stride")))
        .containsExactly(FIRST_LESSON, FIRST_MODULE, HALFWAY);
  }

  @Test
  void a_quiz_that_was_failed_first_is_not_passed_at_once() {
    Progress later = done().join("exam", FAILED).join("exam", PASSED_LATER);
    assertThat(Badges.earned(walking(), later)).doesNotContain(QUIZZES_AT_ONCE);
    assertThat(Badges.earned(walking(), done().join("exam", PASSED_LATER).join("exam", FAILED)))
        .as("in whichever order they are told")
        .doesNotContain(QUIZZES_AT_ONCE);
    assertThat(Badges.earned(walking(), done().join("exam", PASSED_AT_ONCE)))
        .contains(QUIZZES_AT_ONCE);
  }

  @Test
  void the_whole_course_needs_the_last_quiz_and_not_what_does_not_count() {
    Progress all = done("welcome", "stride", "practice");
    assertThat(all.complete(walking())).isFalse();
    assertThat(Badges.earned(walking(), all.join("exam", PASSED_LATER)))
        .contains(COURSE_COMPLETE)
        .doesNotContain(QUIZZES_AT_ONCE);
  }

  @Test
  void a_badge_keeps_its_day_and_stays_when_the_course_grows() {
    Progress earned = done("welcome", "stride").judged(walking(), NOW);
    Progress later =
        new Progress(done("welcome").marks(), earned.badges(), NOW)
            .judged(walking(), NOW.plus(Duration.ofDays(5)));
    assertThat(later.badges())
        .isEqualTo(Map.of(FIRST_LESSON, NOW, FIRST_MODULE, NOW, HALFWAY, NOW));
    assertThat(later.completedAt()).isEqualTo(NOW);
  }
}
