package academy.aligned.care.adherence;

import academy.aligned.care.dose.Schedule;
import academy.aligned.care.dose.Weekday;
import academy.aligned.care.prescription.PlanItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days of one dose.
 *
 * @param start the first day of its schedule
 * @param end the last, if it has one
 */
record Term(PlanItem item, LocalDate start, @Nullable LocalDate end) {

  static Term of(PlanItem item, LocalDate planStart) {
    Schedule schedule = item.dose().schedule();
    LocalDate own = schedule.startDate();
    LocalDate start = own == null || own.isBefore(planStart) ? planStart : own;
    return new Term(
        item,
        start,
        schedule.sessionsTotal() == null
            ? schedule.endDate()
            : lastOf(schedule, schedule.sessionsTotal(), start));
  }

  /** The day by which a schedule has asked for so many sessions, done or not. */
  private static LocalDate lastOf(Schedule schedule, int sessions, LocalDate start) {
    if (schedule.timesPerWeek() != null) {
      return start
          .plusWeeks(parts(sessions, schedule.timesPerWeek() * schedule.timesPerDay()))
          .minusDays(1);
    }
    int asked = 0;
    LocalDate day = start.minusDays(1);
    while (asked < parts(sessions, schedule.timesPerDay())) {
      day = day.plusDays(1);
      asked += asks(schedule, start, day) ? 1 : 0;
    }
    return day;
  }

  private static int parts(int whole, int size) {
    return (whole + size - 1) / size;
  }

  /** Whether a schedule without free days asks for that day. */
  private static boolean asks(Schedule schedule, LocalDate start, LocalDate day) {
    Weekday weekday = Weekday.of(day.getDayOfWeek());
    if (schedule.daysOfWeek() != null && !schedule.daysOfWeek().isEmpty()) {
      return schedule.daysOfWeek().contains(weekday);
    }
    return !schedule.rests(weekday)
        && (!Boolean.TRUE.equals(schedule.everyOtherDay())
            || ChronoUnit.DAYS.between(start, day) % 2 == 0);
  }

  boolean asks(LocalDate day) {
    return asks(item.dose().schedule(), start, day);
  }

  /** Whether the schedule runs on that day, whichever dose was in force. */
  boolean runs(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }

  /** Whether this dose is the measure of that day. */
  boolean measures(LocalDate day) {
    return runs(day)
        && (item.since() == null || !day.isBefore(item.since()))
        && (item.until() == null || !day.isAfter(item.until()));
  }

  /** Whether a free day of the week may fall on that day. */
  boolean offers(LocalDate day) {
    return runs(day) && !item.dose().schedule().rests(Weekday.of(day.getDayOfWeek()));
  }
}
