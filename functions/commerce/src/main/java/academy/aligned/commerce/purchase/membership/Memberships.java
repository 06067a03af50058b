package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Changes a subscription at Stripe and lets what it answers count at once. */
public record Memberships(Orders orders, Ledger ledger, InstantSource clock) {

  /** 404 unless it is hers; 409 unless it is a subscription that still runs. */
  Order running(LearnerScope scope, OrderId id) {
    Order order = orders.own(scope, scope.user(), id).order();
    State state = order.at(clock.instant()).state();
    if (order.facts().subscription().isEmpty()) {
      throw Problem.conflict("This is no subscription that runs.", "Look at your purchases.");
    }
    if (state == State.ENDED || state == State.REVOKED) {
      throw Problem.conflict("This subscription has ended.", "Begin a new one.");
    }
    return order;
  }

  static Fact.Subscription subscription(Order order) {
    return order.facts().subscription().orElseThrow();
  }

  /** Unless it is so already. */
  Purchase change(
      LearnerScope scope,
      OrderId id,
      Predicate<Fact.Subscription> already,
      BiFunction<Order, Instant, Fact.Subscription> change) {
    Order order = running(scope, id);
    if (!already.test(subscription(order))) {
      ledger.tell(scope, id, Telling.of(change.apply(order, clock.instant())));
    }
    return Purchase.of(orders.own(scope, scope.user(), id).order(), clock.instant());
  }
}
