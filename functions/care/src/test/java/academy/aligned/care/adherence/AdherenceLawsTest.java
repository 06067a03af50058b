package academy.aligned.care.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.prescription.pause.Pause;
import academy.aligned.kernel.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any plan and any logs, tried on random ones. */
class AdherenceLawsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-18");
  private static final List<String> PATTERNS =
      List.of(
          "",
          ", \"daysOfWeek\": [\"MO\", \"TH\", \"SA\"]",
          ", \"everyOtherDay\": true, \"restDays\": [\"SU\"]",
          ", \"timesPerWeek\": 3",
          ", \"timesPerWeek\": 3, \"minDaysApart\": 2",
          ", \"timesPerWeek\": 5, \"restDays\": [\"WE\"]",
          ", \"sessionsTotal\": 9",
          ", \"endDate\": \"2026-11-15\"");

  private record Life(CarePlan plan, List<LogEntry> logs) {
    Adherence adherence() {
      return Adherence.of(plan, logs, TODAY);
    }
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Life life(Random random) {
    List<PlanItem> items = some(3, () -> item(random, TODAY.minusDays(random.nextInt(9)), null));
    List<PlanItem> past =
        some(2, () -> item(random, null, TODAY.minusDays(1 + random.nextInt(20))));
    LocalDate paused = TODAY.minusDays(random.nextInt(25));
    List<Pause> pauses =
        random.nextBoolean()
            ? List.of()
            : List.of(new Pause(paused, paused.plusDays(random.nextInt(5)), null));
    List<LogEntry> logs = some(random.nextInt(120), () -> log(random));
    return new Life(new CarePlan(TODAY.minusDays(random.nextInt(40)), items, past, pauses), logs);
  }

  private static <T> List<T> some(int count, Supplier<T> made) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(_ -> made.get()).toList());
  }

  private static PlanItem item(Random random, LocalDate since, LocalDate until) {
    String dated =
        (since == null ? "" : ", \"since\": \"%s\"".formatted(since))
            + (until == null ? "" : ", \"until\": \"%s\"".formatted(until));
    return Json.MAPPER.readValue(
        """
        {"item": "%s", "exercise": "squat", "title": "a"%s, "dose": {"mode": "HOLD", "sets": %d,
          "reps": 8, "repsMax": 10, "holdSec": 5, "side": "BOTH", "painCeiling": 3,
          "schedule": {"timesPerDay": %d%s}}}
        """
            .formatted(
                one(random, List.of("a", "b", "c")),
                dated,
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                one(random, PATTERNS)),
        PlanItem.class);
  }

  private static LogEntry log(Random random) {
    LocalDate day = TODAY.minusDays(random.nextInt(32) - 1L);
    String what =
        random.nextInt(8) == 0
            ? "\"kind\": \"SKIP\", \"skipReason\": \"TIME\""
            : "\"kind\": \"SET\", \"set\": %d, \"reps\": %d, \"seconds\": %d"
                .formatted(1 + random.nextInt(12), random.nextInt(30), random.nextInt(30));
    return Json.MAPPER.readValue(
        """
        {"id": "x", %s, "item": "%s", "exercise": "squat", "planVersion": 1,
         "occurredAt": "%sT10:00:00Z", "zone": "UTC", "day": "%s"}
        """
            .formatted(what, one(random, List.of("a", "b", "c")), day, day),
        LogEntry.class);
  }

  private static void within(Integer percent) {
    if (percent != null) {
      assertThat(percent).isBetween(0, 100);
    }
  }

  @RepeatedTest(300)
  void no_number_leaves_its_bounds(RepetitionInfo run) {
    Adherence adherence = life(new Random(run.getCurrentRepetition())).adherence();
    for (int days : List.of(1, 7, 14, 28)) {
      Tally tally = adherence.window(days);
      within(tally.adherence());
      within(tally.completeness());
      within(adherence.dose(days));
      assertThat(tally.done() + tally.skipped()).isBetween(0, tally.due());
      assertThat(adherence.overDays(days)).isBetween(0, days);
    }
    adherence.spark().forEach(AdherenceLawsTest::within);
  }

  @RepeatedTest(150)
  void the_order_in_which_logs_arrive_changes_nothing(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Life life = life(random);
    List<LogEntry> shuffled = new ArrayList<>(life.logs());
    Collections.shuffle(shuffled, random);
    assertSame(life.adherence(), new Life(life.plan(), shuffled).adherence());
  }

  @RepeatedTest(150)
  void a_log_that_arrives_twice_counts_once(RepetitionInfo run) {
    Life life = life(new Random(run.getCurrentRepetition()));
    List<LogEntry> twice = new ArrayList<>(life.logs());
    twice.addAll(life.logs());
    assertSame(life.adherence(), new Life(life.plan(), twice).adherence());
  }

  @RepeatedTest(150)
  void days_to_come_change_nothing_of_today(RepetitionInfo run) {
    Life life = life(new Random(run.getCurrentRepetition()));
    List<LogEntry> known = life.logs().stream().filter(log -> !log.day().isAfter(TODAY)).toList();
    assertSame(life.adherence(), new Life(life.plan(), known).adherence());
  }

  @RepeatedTest(150)
  void one_more_set_never_makes_less_done(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Life life = life(random);
    List<LogEntry> more = new ArrayList<>(life.logs());
    LogEntry another = log(random);
    more.add(another);
    boolean free =
        life.plan().doses().anyMatch(item -> item.dose().schedule().timesPerWeek() != null);
    if (!free && another.kind() == LogEntry.Kind.SET) {
      assertThat(new Life(life.plan(), more).adherence().window(28).done())
          .isGreaterThanOrEqualTo(life.adherence().window(28).done());
    }
  }

  private static void assertSame(Adherence one, Adherence other) {
    assertThat(other.window(28)).isEqualTo(one.window(28));
    assertThat(other.dueItems()).isEqualTo(one.dueItems());
    assertThat(other.dose(28)).isEqualTo(one.dose(28));
    assertThat(other.overDays(28)).isEqualTo(one.overDays(28));
    assertThat(other.spark()).isEqualTo(one.spark());
    assertThat(Streak.from(one.startDate()).upTo(TODAY.plusDays(1), other).length())
        .isEqualTo(Streak.from(one.startDate()).upTo(TODAY.plusDays(1), one).length());
  }
}
