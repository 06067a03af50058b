package academy.aligned.care.adherence;

import academy.aligned.care.adherence.PlanCalendar.Call;
import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.DoseMode;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.prescription.PlanItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much was done of what was asked, in sets times repetitions or seconds. */
record DoseDone(PlanCalendar calendar, LocalDate today) {
  private static final int WHOLE = 100;
  private static final int TOO_MUCH = 130;

  /** Mean over the due items of the last days, each capped at a hundred; none when none was due. */
  @Nullable Integer percent(int days) {
    int[] shares =
        days(days)
            .flatMapToInt(
                day ->
                    calendar
                        .asking(day)
                        .filter(term -> stands(term.item(), day))
                        .mapToInt(term -> Math.min(WHOLE, share(term.item(), day, false))))
            .toArray();
    int sum = IntStream.of(shares).sum();
    return shares.length == 0 ? null : (2 * sum + shares.length) / (2 * shares.length);
  }

  /** Days of the last ones on which far more of an item was done than was asked. */
  int overDays(int days) {
    return (int) days(days).filter(this::over).count();
  }

  private boolean over(LocalDate day) {
    return calendar.terms().stream()
        .filter(term -> calendar.call(term, day) != Call.REST)
        .anyMatch(term -> share(term.item(), day, true) > TOO_MUCH);
  }

  private Stream<LocalDate> days(int days) {
    LocalDate first = today.minusDays(days - 1L);
    LocalDate start = calendar.plan().startDate();
    return start.isAfter(today)
        ? Stream.empty()
        : (first.isBefore(start) ? start : first).datesUntil(today.plusDays(1));
  }

  private boolean stands(PlanItem item, LocalDate day) {
    return day.isBefore(today)
        || calendar.sessionsDone(item, day) >= item.dose().schedule().timesPerDay()
        || calendar.record().skipped(item.item(), day);
  }

  /** Per cent of a day's dose; with {@code most} of the upper end of a range. */
  private int share(PlanItem item, LocalDate day, boolean most) {
    int done =
        calendar.record().logsBySet(item.item(), day).stream()
            .mapToInt(logs -> ofSet(item.dose(), logs, most))
            .sum();
    return done / item.dose().setsADay();
  }

  private static int ofSet(Dose dose, List<LogEntry> logs, boolean most) {
    return logs.stream().mapToInt(log -> ofLog(dose, log, most)).max().orElse(0);
  }

  private static int ofLog(Dose dose, LogEntry log, boolean most) {
    Integer reps = most && dose.repsMax() != null ? dose.repsMax() : dose.reps();
    long asked = 1;
    long done = WHOLE;
    if (counts(dose.mode()) && reps != null && log.reps() != null) {
      asked *= reps;
      done *= log.reps();
    }
    Integer seconds = seconds(dose);
    if (seconds != null && log.seconds() != null) {
      asked *= seconds;
      done *= log.seconds();
    }
    return (int) Math.min(done / asked, Integer.MAX_VALUE / 1000);
  }

  private static boolean counts(DoseMode mode) {
    return mode == DoseMode.REPS || mode == DoseMode.HOLD || mode == DoseMode.REPS_WITH_HOLD;
  }

  private static @Nullable Integer seconds(Dose dose) {
    return switch (dose.mode()) {
      case HOLD, REPS_WITH_HOLD -> Objects.requireNonNullElse(dose.holdSec(), 1);
      case TIME, AMRAP -> dose.durationSec();
      case REPS, DISTANCE, BREATHS, FREE -> null;
    };
  }
}
