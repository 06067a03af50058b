package academy.aligned.care.logbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set that two devices logged is one set: the first telling of it stands, with the highest pain
 * and effort that any of them told, since what hurt must not get lost.
 */
final class SameSet {
  private SameSet() {}

  private record Place(LocalDate day, String item, int set) {}

  /** Logs in order of time, each set of an exercise at most once a day. */
  static Stream<LogEntry> once(Stream<LogEntry> inOrder) {
    Map<Object, LogEntry> sets = new LinkedHashMap<>();
    inOrder.forEach(log -> sets.merge(place(log), log, SameSet::joined));
    return sets.values().stream();
  }

  private static Object place(LogEntry log) {
    Integer set = log.set();
    return log.kind() == LogEntry.Kind.SET && set != null
        ? new Place(log.day(), log.item(), set)
        : log.id();
  }

  private static LogEntry joined(LogEntry first, LogEntry again) {
    return new LogEntry(
        first.id(),
        first.kind(),
        first.item(),
        first.exercise(),
        first.planVersion(),
        first.set(),
        first.reps(),
        first.seconds(),
        first.load(),
        most(first.pain(), again.pain()),
        most(first.effort(), again.effort()),
        first.note() == null ? again.note() : first.note(),
        first.skipReason(),
        first.occurredAt(),
        first.zone(),
        first.day());
  }

  private static @Nullable Integer most(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.max(one, other);
  }
}
