package academy.aligned.care.prescription;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.DoseMode;
import academy.aligned.care.dose.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one version of a plan follows another. What is added is due from today on; what is changed or
 * taken away stays the measure of the days before today.
 */
record Succession(Optional<Plan> before, LocalDate today) {
  /** Beyond what any screen draws, what was asked for is forgotten. */
  private static final int KEPT_DAYS = 63;

  List<PlanItem> items(List<PlanItem> asked) {
    Map<String, PlanItem> known =
        before.map(Plan::items).orElse(List.of()).stream()
            .collect(Collectors.toMap(PlanItem::item, Function.identity()));
    return asked.stream().map(item -> next(item, known.get(item.item()))).toList();
  }

  private PlanItem next(PlanItem item, @Nullable PlanItem known) {
    if (before.isEmpty()) {
      return item.with(item.dose(), null);
    }
    LocalDate start = item.dose().schedule().startDate();
    if (known == null) {
      return start == null
          ? item.with(starting(item.dose(), today), null)
          : item.with(item.dose(), start.isBefore(today) ? today : null);
    }
    LocalDate since = known.dose().schedule().startDate();
    Dose dose = start == null && since != null ? starting(item.dose(), since) : item.dose();
    return item.with(
        dose, Measure.of(dose).equals(Measure.of(known.dose())) ? known.since() : today);
  }

  private static Dose starting(Dose dose, LocalDate day) {
    return dose.with(dose.schedule().from(day));
  }

  /** What the days before today were judged by, where that is no longer in force. */
  List<PlanItem> past(List<PlanItem> items) {
    if (before.isEmpty()) {
      return List.of();
    }
    Plan old = before.get();
    Map<String, PlanItem> now =
        items.stream().collect(Collectors.toMap(PlanItem::item, Function.identity()));
    Stream<PlanItem> ended =
        old.items().stream()
            .filter(item -> begins(old, item).isBefore(today))
            .filter(item -> !goesOn(item, now.get(item.item())))
            .map(item -> item.past(today.minusDays(1)));
    return Stream.concat(old.pastItems().stream(), ended).filter(this::stillDrawn).toList();
  }

  private static boolean goesOn(PlanItem item, @Nullable PlanItem now) {
    return now != null && Measure.of(now.dose()).equals(Measure.of(item.dose()));
  }

  private static LocalDate begins(Plan plan, PlanItem item) {
    return Stream.of(
            Optional.of(plan.startDate()),
            Optional.ofNullable(item.dose().schedule().startDate()),
            Optional.ofNullable(item.since()))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(plan.startDate());
  }

  private boolean stillDrawn(PlanItem item) {
    return item.until() != null && !item.until().isBefore(today.minusDays(KEPT_DAYS));
  }

  /** The part of a dose that a day is judged by. */
  private record Measure(
      DoseMode mode,
      int sets,
      @Nullable Integer reps,
      @Nullable Integer repsMax,
      @Nullable Integer holdSec,
      @Nullable Integer durationSec,
      Schedule schedule) {
    static Measure of(Dose dose) {
      return new Measure(
          dose.mode(),
          dose.setsASession(),
          dose.reps(),
          dose.repsMax(),
          dose.holdSec(),
          dose.durationSec(),
          dose.schedule().withoutSlots());
    }
  }
}
