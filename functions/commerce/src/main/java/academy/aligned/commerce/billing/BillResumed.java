package academy.aligned.commerce.billing;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.Envelope;
import java.time.Instant;

/**
 * A pause is over. Stripe goes on in a period that it billed nothing for, so a new one begins, or
 * who pauses over a renewal would have the rest of that period for nothing.
 */
public record BillResumed(Orders orders, Ledger ledger, StripeBilling stripe)
    implements EventHandler<SubscriptionResumed> {
  @Override
  public void on(JobScope scope, Envelope<SubscriptionResumed> event) {
    orders
        .find(scope, new OrderId(event.data().order()))
        .map(Orders.Kept::order)
        .ifPresent(order -> begin(scope, order));
  }

  private void begin(JobScope scope, Order order) {
    Instant now = ledger.clock().instant();
    if (order.facts().covers(now)) {
      return;
    }
    order
        .facts()
        .subscription()
        .filter(known -> !known.paused() && !known.status().over())
        .map(Fact.Subscription::subscription)
        .map(running -> stripe.begin(running, paid(order), now))
        .ifPresent(begun -> ledger.tell(scope, order.order(), Telling.of(begun)));
  }

  private static Instant paid(Order order) {
    return order.facts().lastPaid().map(Fact.Invoice::until).orElseThrow();
  }
}
