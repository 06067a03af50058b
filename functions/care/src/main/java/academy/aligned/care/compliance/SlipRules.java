package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.adherence.Adherence.Mark;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alert.Kind;
import academy.aligned.care.standing.Alert.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Less is done than was agreed. */
record SlipRules(Adherence adherence, Instant now) {
  private static final int MISSED_DAYS = 3;
  private static final int AMBER_BELOW = 60;
  private static final int RED_BELOW = 40;
  private static final int STEEP_DROP = 30;
  private static final int WEEK = 7;

  Optional<Alert> worst() {
    return Stream.of(
            drop(), below(RED_BELOW, Severity.RED), missed(), below(AMBER_BELOW, Severity.AMBER))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Of whole days only, since an open day weighs nothing yet. */
  private Optional<Alert> drop() {
    LocalDate yesterday = adherence.today().minusDays(1);
    Integer week = judged(yesterday);
    Integer before = judged(yesterday.minusDays(WEEK));
    return week != null && before != null && before - week >= STEEP_DROP
        ? Optional.of(
            Alert.raised(
                Kind.ADHERENCE_DROP,
                Severity.RED,
                now,
                "From %d%% to %d%% in a week".formatted(before, week)))
        : Optional.empty();
  }

  private Optional<Alert> below(int percent, Severity severity) {
    return Optional.ofNullable(judged(adherence.today()))
        .filter(week -> week < percent)
        .map(
            week ->
                Alert.raised(
                    Kind.LOW_ADHERENCE, severity, now, week + "% done in the last 7 days"));
  }

  /** The adherence of a week that asked for something on at least three days, else none. */
  private @Nullable Integer judged(LocalDate last) {
    long asking =
        last.minusDays(WEEK - 1)
            .datesUntil(last.plusDays(1))
            .filter(day -> day.isBefore(adherence.today()) && adherence.mark(day) != Mark.REST)
            .count();
    return asking < MISSED_DAYS ? null : adherence.window(last, WEEK).adherence();
  }

  private Optional<Alert> missed() {
    List<Mark> asked =
        Stream.iterate(adherence.today(), day -> day.minusDays(1))
            .limit(2 * WEEK)
            .map(adherence::mark)
            .filter(mark -> mark != Mark.REST && mark != Mark.OPEN)
            .takeWhile(mark -> mark == Mark.MISSED)
            .toList();
    return asked.size() < MISSED_DAYS
        ? Optional.empty()
        : Optional.of(
            Alert.raised(
                Kind.MISSED_DAYS,
                Severity.AMBER,
                now,
                "%d due days in a row with nothing done".formatted(asked.size())));
  }
}
