package academy.aligned.academy.learning.progress;

import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Write;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A progress as it is kept. A player reports every few seconds, and a write is paid by its size: so
 * a mark is a short text, seconds since the epoch in it.
 *
 * @param marks {@code seconds,length,done,seen,score,clean} by lesson
 */
public record ProgressRow(
    Map<String, String> marks, Map<Badge, Instant> badges, @Nullable Instant completedAt) {
  private static final String SORT = "A#R#";
  private static final int FIELDS = 6;

  /** Where a course's progress is in its learner's record. */
  private static String sort(String course) {
    return SORT + course;
  }

  public static Key key(LearnerScope scope, String course) {
    return LearnerRecords.of(scope.user()).at(sort(course));
  }

  public static Progress read(LearnerRecord record, String course) {
    return record
        .row(sort(course))
        .map(row -> row.as(ProgressRow.class).progress())
        .orElse(Progress.NONE);
  }

  /** Writes it if nobody did since the record was read. */
  public static Write put(
      Write write, UserId user, LearnerRecord record, String course, Progress progress) {
    Key key = LearnerRecords.of(user).at(sort(course));
    return write.put(key, of(progress), Condition.ifVersion(record.version(sort(course))));
  }

  static ProgressRow of(Progress progress) {
    Map<String, String> marks = new TreeMap<>();
    progress.marks().forEach((lesson, mark) -> marks.put(lesson, code(mark)));
    return new ProgressRow(marks, progress.badges(), progress.completedAt());
  }

  Progress progress() {
    SortedMap<String, Mark> read = new TreeMap<>();
    marks.forEach((lesson, code) -> read.put(lesson, mark(code)));
    return new Progress(read, badges, completedAt);
  }

  private static String code(Mark mark) {
    return mark.seconds()
        + ","
        + mark.length()
        + ","
        + text(mark.doneAt(), Instant::getEpochSecond)
        + ","
        + text(mark.seenAt(), Instant::getEpochSecond)
        + ","
        + text(mark.score(), score -> score)
        + ","
        + text(mark.clean(), clean -> clean);
  }

  private static <T> String text(@Nullable T value, Function<T, Object> wire) {
    return value == null ? "" : wire.apply(value).toString();
  }

  private static Mark mark(String code) {
    String[] fields = Arrays.copyOf(code.split(",", -1), FIELDS);
    return new Mark(
        Integer.parseInt(fields[0]),
        Integer.parseInt(fields[1]),
        value(fields[2], text -> Instant.ofEpochSecond(Long.parseLong(text))),
        value(fields[3], text -> Instant.ofEpochSecond(Long.parseLong(text))),
        value(fields[4], Integer::valueOf),
        value(fields[5], Boolean::valueOf));
  }

  private static <T> @Nullable T value(@Nullable String text, Function<String, T> read) {
    return text == null || text.isEmpty() ? null : read.apply(text);
  }
}
