package academy.aligned.care.adherence;

import academy.aligned.care.prescription.Plan;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.prescription.pause.Pause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the formula needs of a plan: what is in force, what was, and when it asked nothing. */
public record CarePlan(
    LocalDate startDate, List<PlanItem> items, List<PlanItem> past, List<Pause> pauses) {

  public static CarePlan of(@Nullable Plan plan, LocalDate today) {
    return plan == null
        ? new CarePlan(today, List.of(), List.of(), List.of())
        : new CarePlan(plan.startDate(), plan.items(), plan.pastItems(), plan.allPauses());
  }

  /** Every dose with the days it is the measure of. */
  Stream<PlanItem> doses() {
    return Stream.concat(items.stream(), past.stream());
  }

  public boolean paused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.holds(day));
  }
}
