package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.Instant;
import java.util.List;

/** Courses that wait for their hour, by it: a minute without one costs next to nothing. */
record DueList(TenantTable table) {
  private static final Partition ALL = Partition.of("DUE");
  private static final int AT_ONCE = 20;

  /** One course. */
  record Due(String course, Instant at) {}

  static Write add(Write write, Due due) {
    String sort = second(due.at()) + "#" + due.course();
    return write.put(key(due.course()), due, Condition.indexed(ALL, sort));
  }

  static Write remove(Write write, String course) {
    return write.delete(key(course));
  }

  /** Those whose hour has come, the earliest first. */
  List<Due> until(TenantScope scope, Instant now) {
    Range past = Range.between("0", second(now) + "~");
    return table.index(scope, ALL, past, AT_ONCE).stream().map(row -> row.as(Due.class)).toList();
  }

  private static String second(Instant at) {
    return "%012d".formatted(at.getEpochSecond());
  }

  private static Key key(String course) {
    return PublishedCourses.of(course).at("DUE");
  }
}
