package academy.aligned.commerce.checkout;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.ids.UserId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One trial a person: somebody who signed in is offered no second one, and a guest, who is known
 * only once she was at Stripe's page, gets nothing for hers before she pays.
 */
public record LimitTrials(Orders orders, Ledger ledger) {
  /** Whether somebody has had a trial, among what she bought signed in or by her e-mail. */
  boolean had(TenantScope scope, List<Order> bought, String email) {
    return bought.stream().anyMatch(Order::tried)
        || tried(scope, null, email).findAny().isPresent();
  }

  /** Notes it where the trial that begins here is not her first. */
  public void look(JobScope scope, Order order) {
    if (order.tried() && earlier(scope, order)) {
      var spent = new Fact.TrialSpent(order.opened(), scope.actor());
      ledger.tell(scope, order.order(), Telling.of(spent));
    }
  }

  private boolean earlier(JobScope scope, Order order) {
    return tried(scope, order.buyer().user(), order.email())
        .filter(other -> !other.order().equals(order.order()))
        .anyMatch(other -> !other.opened().isAfter(order.opened()));
  }

  private Stream<Order> tried(TenantScope scope, @Nullable UserId user, String email) {
    Stream<Orders.Kept> own = user == null ? Stream.of() : orders.ofBuyer(scope, user).stream();
    return Stream.concat(own, orders.ofMail(scope, email).stream())
        .map(Orders.Kept::order)
        .filter(Order::tried);
  }
}
