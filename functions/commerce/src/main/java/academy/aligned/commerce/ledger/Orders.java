package academy.aligned.commerce.ledger;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Page;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where orders lie: {@code ORDER#<order>} with all about one, and short rows that lead there by
 * buyer, by e-mail (as a hash) and by month.
 */
public record Orders(TenantTable table) {
  private static final String ORDER = "ORDER";
  private static final int MOST = 200;
  private static final int HASH_BYTES = 32;

  /** An order and how often it was written. */
  public record Kept(Order order, int version) {}

  /** What leads to an order. */
  record Pointer(OrderId order, String offer) {
    static Pointer to(Order order) {
      return new Pointer(order.order(), order.item().offer());
    }
  }

  static Partition partition(OrderId order) {
    return Partition.of(ORDER, order.value());
  }

  static Key key(OrderId order) {
    return partition(order).at(ORDER);
  }

  private static Key byBuyer(UserId user, OrderId order) {
    return Partition.of("BUYER", user.value()).at("ORDER#" + order);
  }

  private static Key byMail(String email, OrderId order) {
    return Partition.of("GUEST", hash(email)).at("ORDER#" + order);
  }

  private static Partition month(String month) {
    return Partition.of("ORDERS", month);
  }

  public Optional<Kept> find(TenantScope scope, OrderId order) {
    return table.get(scope, key(order)).map(row -> new Kept(row.as(Order.class), row.version()));
  }

  /** 404 unless it is this person's own. */
  public Kept own(TenantScope scope, UserId user, OrderId order) {
    return find(scope, order)
        .filter(kept -> user.equals(kept.order().buyer().user()))
        .orElseThrow(Problem::missing);
  }

  /** False when there is such an order already. */
  public boolean begin(TenantScope scope, Order order) {
    Write write = table.write(scope).put(key(order.order()), order, Condition.ifAbsent());
    Pointer pointer = Pointer.to(order);
    write.put(month(order.opened().toString().substring(0, 7)).at(order.order().value()), pointer);
    UserId user = order.buyer().user();
    if (user != null) {
      write.put(byBuyer(user, order.order()), pointer);
      write.put(byMail(order.buyer().email(), order.order()), pointer);
    }
    return write.commit().done();
  }

  /** Lets a guest's order be found by the e-mail that she told Stripe. */
  static void pointByMail(Write write, Order order) {
    write.put(byMail(order.email(), order.order()), Pointer.to(order));
  }

  static void pointByBuyer(Write write, Order order, UserId user) {
    write.put(byBuyer(user, order.order()), Pointer.to(order));
  }

  public List<Kept> ofBuyer(TenantScope scope, UserId user) {
    return followed(scope, Partition.of("BUYER", user.value()));
  }

  public List<Kept> ofMail(TenantScope scope, String email) {
    return followed(scope, Partition.of("GUEST", hash(email)));
  }

  private List<Kept> followed(TenantScope scope, Partition pointers) {
    return table
        .page(scope, pointers, Range.prefix("ORDER#").reversed(), MOST, null)
        .rows()
        .stream()
        .map(row -> row.as(Pointer.class))
        .flatMap(pointer -> find(scope, pointer.order()).stream())
        .toList();
  }

  /** Some orders of a month, in the order they were begun, and where to go on. */
  public Month ofMonth(TenantScope scope, String month, int most, @Nullable String cursor) {
    Page page = table.page(scope, month(month), Range.all(), most, cursor);
    return new Month(
        page.rows().stream()
            .map(row -> row.as(Pointer.class))
            .flatMap(pointer -> find(scope, pointer.order()).stream())
            .toList(),
        page.next());
  }

  public record Month(List<Kept> orders, @Nullable String next) {}

  private static String hash(String email) {
    return Sha256.hex(email.strip().toLowerCase(Locale.ROOT), HASH_BYTES);
  }
}
