package academy.aligned.commerce.support;

import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.util.List;

/** Who of us did what to a purchase, and why: rows beside the order that are never changed. */
public record Audit(TenantTable table) {

  /** Why support does something. */
  public enum Why {
    NOT_AS_DESCRIBED,
    DUPLICATE,
    TECHNICAL,
    GOODWILL,
    FRAUD,
    LEGAL
  }

  /** One thing done, by the id that makes a repeat the same. */
  public record Entry(
      String act, String what, long amount, Why reason, String note, String actor, Instant at) {
    boolean same(Entry other) {
      return what.equals(other.what) && amount == other.amount && reason == other.reason;
    }
  }

  private static Partition of(OrderId order) {
    return Partition.of("ORDER", order.value());
  }

  private static Key key(OrderId order, String act) {
    return of(order).at("AUDIT#" + act);
  }

  List<Entry> of(TenantScope scope, OrderId order) {
    return table.query(scope, of(order), Range.prefix("AUDIT#")).stream()
        .map(row -> row.as(Entry.class))
        .toList();
  }

  /** What is there under this id already, or this. */
  Entry put(TenantScope scope, OrderId order, Entry entry) {
    boolean fresh =
        table
            .write(scope)
            .put(key(order, entry.act()), entry, Condition.ifAbsent())
            .commit()
            .done();
    return fresh ? entry : table.get(scope, key(order, entry.act())).orElseThrow().as(Entry.class);
  }
}
