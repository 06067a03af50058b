package academy.aligned.care.adherence;

import academy.aligned.care.adherence.PlanCalendar.Call;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.prescription.PlanItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published formula, at one moment: sessions done out of sessions due. The phone computes the
 * same, and both run the cases of {@code contract/adherence-cases.json}.
 */
public final class Adherence {
  private final PlanCalendar plan;
  private final LocalDate today;

  public enum State {
    OPEN,
    DONE,
    SKIPPED
  }

  /** What today asks for or offers of one item. */
  public record DueItem(
      String item,
      int sessions,
      int sessionsDone,
      int setsDone,
      int setsDue,
      boolean flexible,
      State state) {}

  /** What a day was; an unfinished today is OPEN or PART. */
  public enum Mark {
    MET,
    PART,
    MISSED,
    EXCUSED,
    REST,
    OPEN
  }

  private Adherence(PlanCalendar plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
  }

  public static Adherence of(CarePlan plan, List<LogEntry> logs, LocalDate today) {
    return new Adherence(PlanCalendar.of(plan, new CareRecord(logs)), today);
  }

  public LocalDate today() {
    return today;
  }

  public LocalDate startDate() {
    return plan.plan().startDate();
  }

  public boolean paused() {
    return plan.plan().paused(today);
  }

  public List<DueItem> dueItems() {
    return plan.current()
        .filter(term -> plan.call(term, today) != Call.REST)
        .map(this::dueItem)
        .toList();
  }

  private DueItem dueItem(Term term) {
    PlanItem item = term.item();
    int sessions = item.dose().schedule().timesPerDay();
    int done = plan.sessionsDone(item, today);
    boolean skipped = plan.record().skipped(item.item(), today);
    return new DueItem(
        item.item(),
        sessions,
        done,
        plan.record().sets(item.item(), today),
        item.dose().setsADay(),
        plan.call(term, today) == Call.MAY,
        done >= sessions ? State.DONE : skipped ? State.SKIPPED : State.OPEN);
  }

  private Stream<PlanItem> asking(LocalDate day) {
    return day.isBefore(startDate()) ? Stream.empty() : plan.asking(day).map(Term::item);
  }

  /** The sessions of a day; an unfinished one of today does not stand yet. */
  public Tally day(LocalDate day) {
    return asking(day).map(item -> sessions(item, day)).reduce(Tally.NONE, Tally::plus);
  }

  private Tally sessions(PlanItem item, LocalDate day) {
    int due = item.dose().schedule().timesPerDay();
    int done = plan.sessionsDone(item, day);
    int skipped = plan.record().skipped(item.item(), day) ? due - done : 0;
    return new Tally(day.isBefore(today) ? due : done + skipped, done, skipped);
  }

  /** The last {@code days} days, today included. */
  public Tally window(int days) {
    return window(today, days);
  }

  /** The {@code days} days that end with {@code last}. */
  public Tally window(LocalDate last, int days) {
    return last.minusDays(days - 1L)
        .datesUntil(last.plusDays(1))
        .map(this::day)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** How much of the dose was done in the last {@code days} days, in per cent. */
  public @Nullable Integer dose(int days) {
    return new DoseDone(plan, today).percent(days);
  }

  /** On how many of the last {@code days} days far more was done than was asked. */
  public int overDays(int days) {
    return new DoseDone(plan, today).overDays(days);
  }

  /** Too little is known of the week for its adherence to be read plainly. */
  public boolean greyed() {
    Integer known = window(7).completeness();
    return known != null && known < 50;
  }

  /** Percent of each of the last 14 days, oldest first; null where nothing stands. */
  public List<@Nullable Integer> spark() {
    List<@Nullable Integer> percents = new ArrayList<>();
    today
        .minusDays(13)
        .datesUntil(today.plusDays(1))
        .forEach(day -> percents.add(day(day).adherence()));
    return percents;
  }

  /** A day is met when at least half of its sessions are done. */
  public Mark mark(LocalDate day) {
    int asked = asking(day).mapToInt(item -> item.dose().schedule().timesPerDay()).sum();
    if (asked == 0) {
      return Mark.REST;
    }
    Tally sessions = day(day);
    if (sessions.done() * 2 >= asked) {
      return Mark.MET;
    }
    if (sessions.skipped() > 0 && sessions.done() + sessions.skipped() >= asked) {
      return Mark.EXCUSED;
    }
    return sessions.done() > 0 ? Mark.PART : day.equals(today) ? Mark.OPEN : Mark.MISSED;
  }

  /** Whether the day counts against the streak. */
  boolean lost(LocalDate day) {
    Mark mark = mark(day);
    return day.isBefore(today) && (mark == Mark.MISSED || mark == Mark.PART);
  }
}
