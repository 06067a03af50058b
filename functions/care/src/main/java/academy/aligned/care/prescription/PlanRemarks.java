package academy.aligned.care.prescription;

import academy.aligned.care.dose.DoseTime;
import academy.aligned.care.patient.Phase;
import java.util.ArrayList;
import java.util.List;

/** What a careful colleague would remark on a plan: adherence falls as the daily load grows. */
final class PlanRemarks {
  private static final int MOST_EXERCISES = 5;
  private static final int MOST_MINUTES = 20;
  private static final int PAIN_CEILING = 3;

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
    int minutes = items.stream().mapToInt(PlanRemarks::secondsADay).sum() / 60;
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

  private static int secondsADay(PlanItem item) {
    return DoseTime.secondsASession(item.dose()) * item.dose().schedule().timesPerDay();
  }
}
