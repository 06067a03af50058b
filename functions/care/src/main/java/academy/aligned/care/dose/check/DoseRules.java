package academy.aligned.care.dose.check;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.Load;
import academy.aligned.care.dose.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a dose must state, mode by mode. */
final class DoseRules {
  private static final int MOST_SETS = 10;

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
    weakSide(faults, dose);
    ScheduleRules.add(faults, dose.schedule());
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

  private static void weakSide(Map<String, String> faults, Dose dose) {
    if (dose.extraSetsWeakSide() == null || dose.sets() == null) {
      return;
    }
    if (dose.side() == Side.LEFT || dose.side() == Side.RIGHT) {
      faults.put("extraSetsWeakSide", "must be left out, since one side works alone");
    } else if (dose.setsASession() > MOST_SETS) {
      faults.put("extraSetsWeakSide", "must be at most 10 together with sets");
    }
  }

  private static void load(Map<String, String> faults, @Nullable Load load) {
    if (load == null || load.kind() == null) {
      return;
    }
    switch (load.kind()) {
      case KG, LB -> value(faults, load, 500);
      case PERCENT_1RM -> value(faults, load, 100);
      case RIR -> value(faults, load, 10);
      case BAND -> {
        if (load.band() == null || load.band().isBlank()) {
          faults.put("load.band", "must name the band, such as green");
        }
      }
      case NONE, BODYWEIGHT -> {}
    }
  }

  private static void value(Map<String, String> faults, Load load, int most) {
    if (load.value() == null || load.value() > most) {
      faults.put("load.value", "must be 0 to %d for %s".formatted(most, load.kind()));
    }
  }
}
