package academy.aligned.care.dose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a dose must state, mode by mode. */
final class DoseRules {
  private DoseRules() {}

  /** Faults by field; a field that Bean Validation already finds out of range is left to it. */
  static Map<String, String> faults(Dose dose) {
    Map<String, String> faults = new LinkedHashMap<>();
    switch (dose.mode()) {
      case REPS -> needs(faults, dose, "reps", dose.reps(), 100);
      case HOLD -> needs(faults, dose, "holdSec", dose.holdSec(), 300);
      case REPS_WITH_HOLD -> {
        needs(faults, dose, "reps", dose.reps(), 100);
        needs(faults, dose, "holdSec", dose.holdSec(), 300);
      }
      case TIME, AMRAP -> needs(faults, dose, "durationSec", dose.durationSec(), 7200);
      case DISTANCE -> needs(faults, dose, "distanceM", dose.distanceM(), 50_000);
      case BREATHS -> needs(faults, dose, "breaths", dose.breaths(), 200);
      case FREE -> {}
    }
    range(faults, dose);
    load(faults, dose.load());
    schedule(faults, dose.schedule());
    return faults;
  }

  private static void needs(
      Map<String, String> faults, Dose dose, String field, @Nullable Integer value, int most) {
    if (value == null) {
      faults.put(field, "must be 1 to %d for %s".formatted(most, dose.mode()));
    }
  }

  private static void range(Map<String, String> faults, Dose dose) {
    if (dose.repsMax() == null) {
      return;
    }
    if (dose.reps() == null || dose.repsMax() < dose.reps()) {
      faults.put("repsMax", "must not be below reps");
    }
  }

  private static void load(Map<String, String> faults, @Nullable Load load) {
    if (load == null || load.kind() == null) {
      return;
    }
    switch (load.kind()) {
      case KG, LB -> {
        if (load.value() == null) {
          faults.put("load.value", "must be stated for " + load.kind());
        }
      }
      case BAND -> {
        if (load.band() == null || load.band().isBlank()) {
          faults.put("load.band", "must name the band, such as green");
        }
      }
      case NONE, BODYWEIGHT -> {}
    }
  }

  private static void schedule(Map<String, String> faults, @Nullable Schedule schedule) {
    if (schedule == null) {
      return;
    }
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
    if (schedule.startDate() != null
        && schedule.endDate() != null
        && schedule.endDate().isBefore(schedule.startDate())) {
      faults.put("schedule.endDate", "must not be before startDate");
    }
  }
}
