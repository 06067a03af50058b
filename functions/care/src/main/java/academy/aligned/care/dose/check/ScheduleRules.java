package academy.aligned.care.dose.check;

import academy.aligned.care.dose.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a schedule contradicts itself. */
record ScheduleRules(Schedule schedule, Map<String, String> faults) {
  private static final int WEEK = 7;

  static void add(Map<String, String> faults, @Nullable Schedule schedule) {
    if (schedule != null) {
      new ScheduleRules(schedule, faults).all();
    }
  }

  private void all() {
    pattern();
    span();
    spacing();
    slots();
  }

  private void pattern() {
    long patterns =
        Stream.of(
                schedule.daysOfWeek() != null,
                schedule.timesPerWeek() != null,
                Boolean.TRUE.equals(schedule.everyOtherDay()))
            .filter(stated -> stated)
            .count();
    if (patterns > 1) {
      faults.put("schedule", "must have one of daysOfWeek, timesPerWeek and everyOtherDay");
    }
    if (schedule.daysOfWeek() != null && some(schedule.restDays())) {
      faults.put("schedule.restDays", "must be left out, since daysOfWeek names the days");
    }
  }

  private void span() {
    if (schedule.startDate() != null
        && schedule.endDate() != null
        && schedule.endDate().isBefore(schedule.startDate())) {
      faults.put("schedule.endDate", "must not be before startDate");
    }
    if (schedule.endDate() != null && schedule.sessionsTotal() != null) {
      faults.put("schedule.sessionsTotal", "must be left out, since endDate ends the schedule");
    }
  }

  /** So many days so far apart must find room in a week. */
  private void spacing() {
    Integer times = schedule.timesPerWeek();
    Integer apart = schedule.minDaysApart();
    if (apart != null && times == null) {
      faults.put("schedule.minDaysApart", "must be left out unless timesPerWeek is stated");
    }
    if (times == null) {
      return;
    }
    int working = WEEK - (some(schedule.restDays()) ? distinct(schedule.restDays()) : 0);
    int room = apart == null ? working : Math.min(working, (WEEK + apart - 1) / apart);
    if (times > room) {
      faults.put("schedule.timesPerWeek", "must be at most %d with such rest days".formatted(room));
    }
  }

  private void slots() {
    List<String> slots = schedule.slots();
    if (slots != null
        && schedule.timesPerDay() != null
        && distinct(slots) != schedule.timesPerDay()) {
      faults.put("schedule.slots", "must name %d times".formatted(schedule.timesPerDay()));
    }
  }

  private static boolean some(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  private static int distinct(List<?> list) {
    return new HashSet<>(list).size();
  }
}
