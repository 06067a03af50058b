package academy.aligned.care.adherence;

import academy.aligned.care.dose.Schedule;
import academy.aligned.care.prescription.PlanItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a plan asks of each day. */
record PlanCalendar(CarePlan plan, List<Term> terms, CareRecord record) {
  /** MUST counts; MAY is offered, because its week still has room; REST is neither. */
  enum Call {
    MUST,
    MAY,
    REST
  }

  static PlanCalendar of(CarePlan plan, CareRecord record) {
    return new PlanCalendar(
        plan, plan.doses().map(item -> Term.of(item, plan.startDate())).toList(), record);
  }

  /** What is in force, in the plan's order. */
  Stream<Term> current() {
    return terms.stream().limit(plan.items().size());
  }

  /** The doses that a day asks for. */
  Stream<Term> asking(LocalDate day) {
    return terms.stream().filter(term -> call(term, day) == Call.MUST);
  }

  Call call(Term term, LocalDate day) {
    if (!term.measures(day) || plan.paused(day)) {
      return Call.REST;
    }
    Schedule schedule = term.item().dose().schedule();
    if (schedule.timesPerWeek() == null) {
      return term.asks(day) ? Call.MUST : Call.REST;
    }
    return term.offers(day) && rested(term, day)
        ? weekly(term, day, schedule.timesPerWeek())
        : Call.REST;
  }

  /** Free days of a week: a worked or paused day uses one up, and the last days hold the rest. */
  private Call weekly(Term term, LocalDate day, int quota) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long used =
        monday
            .datesUntil(day)
            .filter(past -> term.runs(past) && (plan.paused(past) || worked(term, past)))
            .count();
    if (used >= quota) {
      return Call.REST;
    }
    boolean owed = quota - used >= room(term, day, monday.plusDays(7));
    return owed || worked(term, day) ? Call.MUST : Call.MAY;
  }

  /** How many days of work still find place, this one first, each far enough from the last. */
  private static int room(Term term, LocalDate day, LocalDate nextMonday) {
    int room = 0;
    LocalDate next = day;
    while (next.isBefore(nextMonday)) {
      boolean place = term.offers(next);
      room += place ? 1 : 0;
      next = next.plusDays(place ? apart(term) : 1);
    }
    return room;
  }

  private static int apart(Term term) {
    return Objects.requireNonNullElse(term.item().dose().schedule().minDaysApart(), 1);
  }

  private boolean rested(Term term, LocalDate day) {
    return day.minusDays(apart(term) - 1L).datesUntil(day).noneMatch(past -> worked(term, past));
  }

  /** Whether a session of the exercise was done, by the dose of that day. */
  private boolean worked(Term term, LocalDate day) {
    return terms.stream()
        .filter(other -> other.item().item().equals(term.item().item()))
        .anyMatch(other -> other.measures(day) && sessionsDone(other.item(), day) > 0);
  }

  int sessionsDone(PlanItem item, LocalDate day) {
    return Math.min(
        item.dose().schedule().timesPerDay(),
        record.sets(item.item(), day) / item.dose().setsASession());
  }
}
