package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to withdraw: fourteen days from the contract, for all that was paid. Who asked to start
 * at once, knew what that means, and began, has no right to the money any more.
 */
public record Withdrawals(TenantTable table) {
  static final Duration DAYS = Duration.ofDays(14);

  /** When somebody began a course last. */
  record Begun(Instant at) {}

  /** Until when one may withdraw; never, where nothing was paid. */
  static Optional<Instant> until(Order order) {
    return order.facts().paid().map(Fact.Checkout::at).map(at -> at.plus(DAYS));
  }

  public static boolean open(Order order, Instant now) {
    State state = order.at(now).state();
    return state != State.REVOKED
        && state != State.PENDING
        && until(order).filter(now::isBefore).isPresent();
  }

  /** Whether the law leaves the refund to us. */
  boolean forfeited(TenantScope scope, Order order) {
    var consent = order.consent();
    var user = order.buyer().user();
    return consent != null
        && consent.accepted()
        && user != null
        && order.item().courses().stream()
            .flatMap(course -> table.get(scope, begun(user.value()).at("BEGUN#" + course)).stream())
            .map(row -> row.as(Begun.class))
            .anyMatch(begun -> !begun.at().isBefore(order.opened()));
  }

  private static Partition begun(String user) {
    return Partition.of("BUYER", user);
  }

  /** The latest counts: who buys again and begins again has begun what she bought last. */
  void begun(TenantScope scope, String user, String course, Instant at) {
    Key key = begun(user).at("BEGUN#" + course);
    Optional<Row> known = table.get(scope, key);
    if (known.filter(row -> !row.as(Begun.class).at().isBefore(at)).isEmpty()) {
      table
          .write(scope)
          .put(key, new Begun(at), Condition.ifVersion(known.map(Row::version).orElse(0)))
          .commit()
          .orConflict("Somebody wrote it meanwhile.", "It is told again.");
    }
  }
}
