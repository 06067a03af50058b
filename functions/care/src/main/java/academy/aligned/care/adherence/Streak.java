package academy.aligned.care.adherence;

import academy.aligned.care.adherence.Adherence.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plan days met in a row, counted back from today. Rest days and excused days leave it as it is,
 * and so do the two latest misses of a month. What lies before {@code before} has been counted
 * earlier: so many days, if the days after it used up none, one or two of that month's misses.
 */
public record Streak(LocalDate before, List<Integer> counted) {
  private static final int FREEZES = 2;

  /** Nothing is known of the days before. */
  static Streak from(LocalDate day) {
    return new Streak(day, List.of(0, 0, 0));
  }

  public static Streak known(
      @Nullable LocalDate countedTo, List<Integer> counted, LocalDate otherwise) {
    return countedTo == null || counted.size() != FREEZES + 1
        ? from(otherwise)
        : new Streak(countedTo, counted);
  }

  /** Moves on to {@code day}: the days before it are counted for good. */
  public Streak upTo(LocalDate day, Adherence adherence) {
    Streak streak = this;
    while (streak.before.isBefore(day)) {
      streak = streak.next(adherence);
    }
    return streak;
  }

  private Streak next(Adherence adherence) {
    LocalDate day = before;
    List<Integer> after =
        List.of(0, 1, 2).stream().map(misses -> through(day, misses, adherence)).toList();
    return new Streak(day.plusDays(1), after);
  }

  /** The count of {@code day} and all before it, when its month already has so many misses. */
  private int through(LocalDate day, int misses, Adherence adherence) {
    int now = misses + (adherence.lost(day) ? 1 : 0);
    if (now > FREEZES) {
      return 0;
    }
    boolean sameMonth = YearMonth.from(day).equals(YearMonth.from(day.minusDays(1)));
    int met = adherence.mark(day) == Mark.MET ? 1 : 0;
    return met + counted.get(sameMonth ? now : 0);
  }

  public int length() {
    return counted.getFirst();
  }
}
