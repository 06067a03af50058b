package academy.aligned.care.prescription;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is added to a running plan is due from today on, not from the plan's first day. */
final class NewItems {
  private NewItems() {}

  static List<PlanItem> dated(List<PlanItem> items, Optional<Plan> before, LocalDate today) {
    if (before.isEmpty()) {
      return items;
    }
    Map<String, PlanItem> known =
        before.get().items().stream().collect(Collectors.toMap(PlanItem::item, item -> item));
    return items.stream()
        .map(item -> dated(item, Optional.ofNullable(known.get(item.item())), today))
        .toList();
  }

  private static PlanItem dated(PlanItem item, Optional<PlanItem> before, LocalDate today) {
    if (item.dose().schedule().startDate() != null) {
      return item;
    }
    if (before.isEmpty()) {
      return starting(item, today);
    }
    LocalDate since = before.get().dose().schedule().startDate();
    return since == null ? item : starting(item, since);
  }

  private static PlanItem starting(PlanItem item, LocalDate day) {
    Dose d = item.dose();
    Schedule s = d.schedule();
    return new PlanItem(
        item.item(),
        item.exercise(),
        item.title(),
        new Dose(
            d.mode(),
            d.sets(),
            d.reps(),
            d.repsMax(),
            d.holdSec(),
            d.durationSec(),
            d.breaths(),
            d.distanceM(),
            d.tempo(),
            d.restBetweenSetsSec(),
            d.restBetweenRepsSec(),
            d.side(),
            d.load(),
            d.effortTarget(),
            d.painCeiling(),
            new Schedule(
                s.daysOfWeek(),
                s.timesPerWeek(),
                s.timesPerDay(),
                day,
                s.endDate(),
                s.everyOtherDay())),
        item.note(),
        item.media());
  }
}
