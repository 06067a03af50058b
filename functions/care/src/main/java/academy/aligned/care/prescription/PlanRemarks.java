package academy.aligned.care.prescription;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.Side;
import academy.aligned.care.patient.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a careful colleague would remark on a plan: adherence falls as the daily load grows. */
final class PlanRemarks {
  private static final int MOST_EXERCISES = 5;
  private static final int MOST_MINUTES = 20;
  private static final int PAIN_CEILING = 3;
  private static final int USUAL_REP_SEC = 4;
  private static final int USUAL_BREATH_SEC = 6;
  private static final int METRES_PER_SEC = 1;

  private PlanRemarks() {}

  static List<String> of(List<PlanItem> items, Phase phase) {
    List<String> remarks = new ArrayList<>();
    if (phase != Phase.INTAKE && phase != Phase.FOUNDATIONAL) {
      return remarks;
    }
    if (items.size() > MOST_EXERCISES) {
      remarks.add(
          "%d exercises; in the beginning more than %d are seldom done."
              .formatted(items.size(), MOST_EXERCISES));
    }
    int minutes = items.stream().mapToInt(item -> secondsADay(item.dose())).sum() / 60;
    if (minutes > MOST_MINUTES) {
      remarks.add(
          "About %d minutes a day; in the beginning more than %d are seldom done."
              .formatted(minutes, MOST_MINUTES));
    }
    items.stream()
        .filter(item -> item.dose().painCeiling() > PAIN_CEILING)
        .map(
            item ->
                "%s allows pain up to %d; in the beginning %d is usual."
                    .formatted(item.title(), item.dose().painCeiling(), PAIN_CEILING))
        .forEach(remarks::add);
    return remarks;
  }

  static int secondsADay(Dose dose) {
    int sides = dose.side() == Side.ALTERNATE || dose.side() == Side.AFFECTED_FIRST ? 2 : 1;
    int set = secondsASet(dose) * sides + or(dose.restBetweenSetsSec(), 0);
    return set * dose.sets() * dose.schedule().timesPerDay();
  }

  private static int secondsASet(Dose dose) {
    int reps = or(dose.reps(), 1);
    int rest = or(dose.restBetweenRepsSec(), 0);
    return switch (dose.mode()) {
      case REPS -> reps * (tempo(dose.tempo()) + rest);
      case HOLD -> reps * (or(dose.holdSec(), 0) + rest);
      case REPS_WITH_HOLD -> reps * (tempo(dose.tempo()) + or(dose.holdSec(), 0) + rest);
      case TIME, AMRAP -> or(dose.durationSec(), 0);
      case DISTANCE -> or(dose.distanceM(), 0) / METRES_PER_SEC;
      case BREATHS -> or(dose.breaths(), 0) * USUAL_BREATH_SEC;
      case FREE -> 60;
    };
  }

  private static int tempo(@Nullable String tempo) {
    return tempo == null
        ? USUAL_REP_SEC
        : Arrays.stream(tempo.split("-", -1)).mapToInt(Integer::parseInt).sum();
  }

  private static int or(@Nullable Integer value, int otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
