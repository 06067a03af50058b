package academy.aligned.academy.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two devices that report what they saw, in any order and more than once. */
class TwoDevicesTest {
  private static final PublishedCourse COURSE = Courses.walking();
  private static final Instant NOW = Courses.NOW;

  private static Entry entry(String lesson, int seconds, int length, boolean done, Instant at) {
    return new Entry(COURSE.course().course(), lesson, seconds, length, done, at);
  }

  private static Progress told(List<Entry> entries) {
    Progress progress = Progress.NONE;
    for (Entry entry : entries) {
      LessonLine line = COURSE.line(entry.lesson()).orElseThrow();
      progress = progress.join(entry.lesson(), entry.mark(line, Courses.SINCE, NOW));
    }
    return progress.judged(COURSE, NOW);
  }

  private static Mark mark(Entry... entries) {
    return told(List.of(entries)).mark(entries[0].lesson());
  }

  /** What one device saw, with a clock up to two days wrong. */
  private static List<Entry> device(Random random) {
    Duration wrong = Duration.ofMinutes(random.nextInt(2 * 48 * 60) - 48 * 60);
    List<Entry> seen = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      LessonLine line = COURSE.lessons().get(random.nextInt(COURSE.lessons().size()));
      int length = random.nextBoolean() ? 0 : 300 + random.nextInt(3);
      Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(7 * 24 * 60))).plus(wrong);
      seen.add(entry(line.lesson(), random.nextInt(320), length, random.nextInt(8) == 0, at));
    }
    return seen;
  }

  /** One after the other on each device, but the devices in turns, and lost answers sent again. */
  private static List<Entry> interleaved(List<Entry> one, List<Entry> other, Random random) {
    List<Entry> told = new ArrayList<>();
    int left = 0;
    int right = 0;
    while (left < one.size() || right < other.size()) {
      boolean first = right == other.size() || (left < one.size() && random.nextBoolean());
      Entry next = first ? one.get(left++) : other.get(right++);
      told.add(next);
      if (random.nextInt(5) == 0) {
        told.add(told.get(random.nextInt(told.size())));
      }
    }
    return told;
  }

  @Test
  void end_in_the_same_place_in_a_thousand_random_orders() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<Entry> phone = device(random);
      List<Entry> laptop = device(random);
      Progress one = told(interleaved(phone, laptop, random));
      Progress other = told(interleaved(laptop, phone, random));
      assertThat(one).as("seed %d", seed).isEqualTo(other);
      assertThat(told(interleaved(phone, phone, random))).isEqualTo(told(phone));
    }
  }

  @Test
  void what_is_kept_reads_back_as_it_was() {
    for (int seed = 0; seed < 200; seed++) {
      Progress progress = told(device(new Random(seed)));
      assertThat(ProgressRow.of(progress).progress()).isEqualTo(progress);
    }
    Progress quizzed = Progress.NONE.join("exam", Mark.attempted(75, false, true, NOW));
    assertThat(ProgressRow.of(quizzed).progress()).isEqualTo(quizzed);
  }

  @Test
  void the_furthest_place_counts_and_never_goes_back() {
    assertThat(mark(entry("stride", 50, 300, false, NOW), entry("stride", 20, 300, false, NOW)))
        .extracting(Mark::seconds)
        .isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"269, false", "270, true", "300, true"})
  void nine_tenths_of_a_film_are_enough(int seconds, boolean done) {
    assertThat(mark(entry("stride", seconds, 300, false, NOW)).done()).isEqualTo(done);
  }

  @Test
  void done_stays_done() {
    assertThat(
            mark(
                    entry("stride", 0, 0, true, NOW.minusSeconds(60)),
                    entry("stride", 3, 300, false, NOW))
                .done())
        .isTrue();
  }

  @Test
  void a_quiz_is_not_done_by_saying_so() {
    assertThat(mark(entry("exam", 300, 300, true, NOW)).done()).isFalse();
  }

  @Test
  void a_place_beyond_the_end_is_the_end() {
    assertThat(mark(entry("stride", 9_000, 300, false, NOW)).seconds()).isEqualTo(300);
  }

  @Test
  void a_clock_that_is_wrong_is_set_right() {
    assertThat(mark(entry("stride", 1, 300, true, NOW.plus(Duration.ofDays(900)))).seenAt())
        .isEqualTo(NOW);
    assertThat(mark(entry("stride", 1, 300, true, Instant.EPOCH)).doneAt())
        .isEqualTo(Courses.SINCE);
  }
}
