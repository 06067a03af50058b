package academy.aligned.care.adherence;

import academy.aligned.care.dose.Schedule;
import academy.aligned.care.dose.Weekday;
import academy.aligned.care.prescription.PlanItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What a plan asks of each day. */
public record PlanCalendar(LocalDate startDate, List<PlanItem> items, CareRecord record) {
  /** MUST counts; MAY is offered, because its week still has room; REST is neither. */
  enum Call {
    MUST,
    MAY,
    REST
  }

  Call call(PlanItem item, LocalDate day) {
    Schedule schedule = item.dose().schedule();
    if (!active(item, day)) {
      return Call.REST;
    }
    if (schedule.daysOfWeek() != null && !schedule.daysOfWeek().isEmpty()) {
      return must(schedule.daysOfWeek().contains(Weekday.of(day.getDayOfWeek())));
    }
    if (Boolean.TRUE.equals(schedule.everyOtherDay())) {
      return must(ChronoUnit.DAYS.between(start(item), day) % 2 == 0);
    }
    return schedule.timesPerWeek() == null ? Call.MUST : weekly(item, day, schedule.timesPerWeek());
  }

  private static Call must(boolean asked) {
    return asked ? Call.MUST : Call.REST;
  }

  /** Free days of a week: a worked day uses one up, and the last days must hold what is left. */
  private Call weekly(PlanItem item, LocalDate day, int quota) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long used =
        monday
            .datesUntil(day)
            .filter(past -> active(item, past) && sessionsDone(item, past) > 0)
            .count();
    if (used >= quota) {
      return Call.REST;
    }
    long left = day.datesUntil(monday.plusDays(7)).filter(next -> active(item, next)).count();
    return sessionsDone(item, day) > 0 || quota - used >= left ? Call.MUST : Call.MAY;
  }

  private LocalDate start(PlanItem item) {
    LocalDate own = item.dose().schedule().startDate();
    return own == null || own.isBefore(startDate) ? startDate : own;
  }

  private boolean active(PlanItem item, LocalDate day) {
    LocalDate end = item.dose().schedule().endDate();
    return !day.isBefore(start(item)) && (end == null || !day.isAfter(end));
  }

  int sessionsDone(PlanItem item, LocalDate day) {
    return Math.min(
        item.dose().schedule().timesPerDay(), record.sets(item.item(), day) / item.dose().sets());
  }
}
