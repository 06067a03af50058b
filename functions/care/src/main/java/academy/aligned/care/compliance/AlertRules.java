package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.adherence.Adherence.Mark;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alert.Kind;
import academy.aligned.care.standing.Alert.Severity;
import academy.aligned.care.standing.Alert.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a practitioner should look: strong pain at once, else when a plan is slipping. */
record AlertRules(Adherence adherence, List<LogEntry> logs, Instant now) {
  private static final int STRONG_PAIN = 7;
  private static final int MISSED_DAYS = 3;
  private static final int AMBER_BELOW = 60;
  private static final int RED_BELOW = 40;
  private static final int STEEP_DROP = 30;
  private static final int WEEK = 7;

  /** The alert that stands now; what was seen stays seen until there is a new cause. */
  @Nullable Alert after(@Nullable Alert before) {
    return Stream.of(pain(), drop(), veryLow(), missed(), low())
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> same(found, before) ? kept(found, Objects.requireNonNull(before)) : found)
        .orElse(null);
  }

  /** Strong pain is a new cause each time; slipping is one cause until it gets worse. */
  private static boolean same(Alert found, @Nullable Alert before) {
    if (before == null || (found.kind() == Kind.PAIN) != (before.kind() == Kind.PAIN)) {
      return false;
    }
    return found.kind() == Kind.PAIN
        ? found.since().equals(before.since())
        : found.severity() == before.severity() || found.severity() == Severity.AMBER;
  }

  private static Alert kept(Alert found, Alert before) {
    return new Alert(
        found.kind(), found.severity(), before.since(), found.detail(), before.state());
  }

  private Alert raised(Kind kind, Severity severity, Instant since, String detail) {
    return new Alert(kind, severity, since, detail, State.OPEN);
  }

  /** Strong pain on the latest day that tells of pain; a better day or a week later it is past. */
  private Optional<Alert> pain() {
    return logs.stream()
        .filter(log -> log.pain() != null)
        .map(LogEntry::day)
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(adherence.today().minusDays(WEEK)))
        .flatMap(this::worst)
        .map(
            worst ->
                raised(
                    Kind.PAIN,
                    Severity.RED,
                    worst.occurredAt(),
                    "Pain %d of 10".formatted(worst.pain())));
  }

  /** The first of the strongest. */
  private Optional<LogEntry> worst(LocalDate day) {
    return logs.stream()
        .filter(log -> log.day().equals(day) && log.pain() != null && log.pain() >= STRONG_PAIN)
        .max(
            Comparator.comparing(LogEntry::pain)
                .thenComparing(LogEntry::occurredAt, Comparator.reverseOrder()));
  }

  /** Of whole days only, since an open day weighs nothing yet. */
  private Optional<Alert> drop() {
    LocalDate yesterday = adherence.today().minusDays(1);
    Integer week = judged(yesterday);
    Integer before = judged(yesterday.minusDays(WEEK));
    return week != null && before != null && before - week >= STEEP_DROP
        ? Optional.of(
            raised(
                Kind.ADHERENCE_DROP,
                Severity.RED,
                now,
                "From %d %% to %d %% in a week".formatted(before, week)))
        : Optional.empty();
  }

  private Optional<Alert> veryLow() {
    Integer week = judged(adherence.today());
    return week != null && week < RED_BELOW
        ? Optional.of(low(Severity.RED, week))
        : Optional.empty();
  }

  private Optional<Alert> low() {
    Integer week = judged(adherence.today());
    return week != null && week < AMBER_BELOW
        ? Optional.of(low(Severity.AMBER, week))
        : Optional.empty();
  }

  private Alert low(Severity severity, int week) {
    return raised(Kind.LOW_ADHERENCE, severity, now, week + " % done in the last 7 days");
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
            raised(
                Kind.MISSED_DAYS,
                Severity.AMBER,
                now,
                "%d due days in a row without a log".formatted(asked.size())));
  }
}
