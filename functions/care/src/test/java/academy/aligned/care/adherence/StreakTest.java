package academy.aligned.care.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.kernel.json.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A streak may be longer than what is read for it. */
class StreakTest {
  private static final LocalDate START = LocalDate.parse("2027-01-01");

  @RepeatedTest(60)
  void counting_day_by_day_from_four_weeks_gives_what_counting_everything_gives(
      RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double diligence = 0.8 + random.nextDouble() * 0.2;
    List<LogEntry> all = new ArrayList<>();
    Streak kept = Streak.known(null, List.of(), START);
    for (LocalDate today = START; today.isBefore(START.plusDays(150)); today = today.plusDays(1)) {
      if (random.nextDouble() < diligence) {
        all.add(log(today, random.nextInt(20) == 0));
      }
      LocalDate settled = today.minusDays(28);
      LocalDate read = settled.minusDays(8);
      List<LogEntry> window = all.stream().filter(log -> !log.day().isBefore(read)).toList();
      Adherence near = Adherence.of(plan(), window, today);
      kept = kept.upTo(settled, near);
      assertThat(kept.upTo(today.plusDays(1), near).length())
          .isEqualTo(counted(Adherence.of(plan(), all, today)));
    }
  }

  @Test
  void what_was_counted_before_goes_on() {
    LocalDate today = START.plusDays(40);
    Adherence adherence = Adherence.of(plan(), List.of(log(today, false)), today);
    assertThat(new Streak(today, List.of(39, 39, 39)).upTo(today.plusDays(1), adherence).length())
        .isEqualTo(40);
  }

  /** The rule as it is written: back from today, two misses of each month for free. */
  private static int counted(Adherence adherence) {
    int met = 0;
    Set<LocalDate> misses = new HashSet<>();
    for (LocalDate d = adherence.today(); !d.isBefore(START); d = d.minusDays(1)) {
      LocalDate day = d;
      if (adherence.mark(day) == Adherence.Mark.MET) {
        met++;
      } else if (adherence.lost(day)) {
        misses.add(day);
        if (misses.stream().filter(miss -> miss.getMonth() == day.getMonth()).count() > 2) {
          return met;
        }
      }
    }
    return met;
  }

  private static CarePlan plan() {
    return new CarePlan(START, List.of(item()), List.of(), List.of());
  }

  private static PlanItem item() {
    return Json.MAPPER.readValue(
        """
        {"item": "a", "exercise": "glute-bridge", "title": "a", "dose": {
          "mode": "REPS", "sets": 1, "reps": 10, "side": "BOTH", "painCeiling": 3,
          "schedule": {"timesPerDay": 1}}}
        """,
        PlanItem.class);
  }

  private static LogEntry log(LocalDate day, boolean skip) {
    return new LogEntry(
        day.toString(),
        skip ? LogEntry.Kind.SKIP : LogEntry.Kind.SET,
        "a",
        "glute-bridge",
        1,
        skip ? null : Integer.valueOf(1),
        null,
        null,
        null,
        null,
        null,
        null,
        skip ? academy.aligned.care.logbook.SkipReason.TIME : null,
        day.atTime(10, 0).toInstant(ZoneOffset.UTC),
        "UTC",
        day);
  }
}
