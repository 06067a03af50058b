package academy.aligned.care.compliance;

import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.logbook.SkipReason;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alert.Kind;
import academy.aligned.care.standing.Alert.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** It hurts, or it is too hard. What was told more than a week ago is past. */
record FeelingRules(List<LogEntry> logs, LocalDate today, @Nullable Double baseline) {
  private static final int STRONG_PAIN = 7;
  private static final int HARD_EFFORT = 9;
  private static final int RISE = 2;
  private static final int TWICE = 2;
  private static final int WEEK = 7;

  Optional<Alert> strongPain() {
    return latestDay(LogEntry::pain)
        .flatMap(day -> worst(day, LogEntry::pain, STRONG_PAIN))
        .map(log -> at(log, Kind.PAIN, Severity.RED, "Pain %d of 10".formatted(log.pain())));
  }

  Optional<Alert> hardEffort() {
    return latestDay(LogEntry::effort)
        .flatMap(day -> worst(day, LogEntry::effort, HARD_EFFORT))
        .map(
            log ->
                at(
                    log,
                    Kind.HARD_EFFORT,
                    Severity.AMBER,
                    "Effort %d of 10".formatted(log.effort())));
  }

  /** On the last two days that tell of pain it was clearly worse than in the beginning. */
  Optional<Alert> painRising() {
    if (baseline == null || latestDay(LogEntry::pain).isEmpty()) {
      return Optional.empty();
    }
    List<LogEntry> lastTwo =
        painByDay(logs).descendingMap().entrySet().stream()
            .limit(TWICE)
            .map(Entry::getValue)
            .toList();
    boolean risen =
        lastTwo.size() == TWICE && lastTwo.stream().allMatch(log -> pain(log) >= baseline + RISE);
    return risen
        ? Optional.of(
            at(
                lastTwo.getLast(),
                Kind.PAIN_RISING,
                Severity.AMBER,
                String.format(
                    Locale.ROOT,
                    "Pain %d and %d, in the beginning %.1f",
                    lastTwo.getLast().pain(),
                    lastTwo.getFirst().pain(),
                    baseline)))
        : Optional.empty();
  }

  Optional<Alert> skippedForPain() {
    List<LogEntry> skips =
        logs.stream()
            .filter(log -> log.skipReason() == SkipReason.PAIN && recent(log.day()))
            .sorted(Comparator.comparing(LogEntry::occurredAt))
            .toList();
    return skips.size() < TWICE
        ? Optional.empty()
        : Optional.of(
            at(
                skips.getLast(),
                Kind.SKIPPED_FOR_PAIN,
                Severity.AMBER,
                "Skipped for pain %d times in 7 days".formatted(skips.size())));
  }

  private static Alert at(LogEntry log, Kind kind, Severity severity, String detail) {
    return Alert.raised(kind, severity, log.occurredAt(), detail);
  }

  private boolean recent(LocalDate day) {
    return day.isAfter(today.minusDays(WEEK));
  }

  /** A better day ends it, so only the latest that tells anything counts. */
  private Optional<LocalDate> latestDay(Function<LogEntry, @Nullable Integer> told) {
    return logs.stream()
        .filter(log -> told.apply(log) != null)
        .map(LogEntry::day)
        .max(Comparator.naturalOrder())
        .filter(this::recent);
  }

  /** The first of the strongest, if strong enough. */
  private Optional<LogEntry> worst(
      LocalDate day, Function<LogEntry, @Nullable Integer> told, int least) {
    return logs.stream()
        .filter(
            log -> log.day().equals(day) && Objects.requireNonNullElse(told.apply(log), 0) >= least)
        .max(
            Comparator.comparing((LogEntry log) -> Objects.requireNonNullElse(told.apply(log), 0))
                .thenComparing(LogEntry::occurredAt, Comparator.reverseOrder()));
  }

  private static int pain(LogEntry log) {
    return Objects.requireNonNullElse(log.pain(), 0);
  }

  /** The worst of each day that tells of pain. */
  static TreeMap<LocalDate, LogEntry> painByDay(List<LogEntry> logs) {
    TreeMap<LocalDate, LogEntry> days = new TreeMap<>();
    logs.stream()
        .filter(log -> log.pain() != null)
        .forEach(
            log ->
                days.merge(log.day(), log, (one, other) -> pain(other) > pain(one) ? other : one));
    return days;
  }
}
