package academy.aligned.academy.learning.record;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a person's learning lies: what is needed at a glance comes with one query. */
public record LearnerRecords(TenantTable table) {
  static final String PURCHASE = "A#P#";
  private static final String GLANCE = "A#";

  public static Partition of(UserId user) {
    return Partition.of("LEARNER", user.value());
  }

  public LearnerRecord of(LearnerScope scope) {
    return of(scope, scope.user());
  }

  public LearnerRecord of(TenantScope scope, UserId user) {
    SortedMap<String, Row> rows = new TreeMap<>();
    table.query(scope, of(user), Range.prefix(GLANCE)).forEach(row -> rows.put(row.sort(), row));
    return new LearnerRecord(rows);
  }

  /** The record with these rows as they are this very moment: somebody was faster. */
  public LearnerRecord again(TenantScope scope, LearnerRecord record, Collection<Key> changed) {
    LearnerRecord current = record;
    for (Key key : changed) {
      current = table.get(scope, key).map(current::with).orElse(current);
    }
    return current;
  }

  public Write write(TenantScope scope) {
    return table.write(scope);
  }
}
