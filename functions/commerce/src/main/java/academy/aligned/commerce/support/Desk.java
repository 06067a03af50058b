package academy.aligned.commerce.support;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.support.Audit.Entry;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What the acts of support have in common: the order, the line in the audit, the answer. */
public record Desk(Orders orders, Ledger ledger, Audit audit, InstantSource clock) {

  Order order(OperatorScope scope, OrderId id) {
    return orders.find(scope, id).map(Orders.Kept::order).orElseThrow(Problem::missing);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Writes it down before it is done; an id that stands for something else is refused. */
  Entry write(OperatorScope scope, OrderId order, Entry wanted) {
    Entry kept = audit.put(scope, order, wanted);
    if (!kept.same(wanted)) {
      throw Problem.conflict("This id stands for something else.", "Make a new one.");
    }
    return kept;
  }

  SupportedPurchase tell(OperatorScope scope, OrderId order, Fact fact) {
    ledger.tell(scope, order, Telling.of(fact));
    return show(scope, order(scope, order));
  }

  SupportedPurchase show(OperatorScope scope, Order order) {
    return SupportedPurchase.of(order, audit.of(scope, order.order()), clock.instant());
  }
}
