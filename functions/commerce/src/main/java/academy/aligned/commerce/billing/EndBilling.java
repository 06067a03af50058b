package academy.aligned.commerce.billing;

import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.BillingForfeited;
import academy.aligned.kernel.events.Envelope;

/** Ends the subscription of a purchase that was taken away, or it would bill for nothing. */
public record EndBilling(Orders orders, Ledger ledger, StripeBilling stripe)
    implements EventHandler<BillingForfeited> {
  @Override
  public void on(JobScope scope, Envelope<BillingForfeited> event) {
    OrderId id = new OrderId(event.data().order());
    orders
        .find(scope, id)
        .map(Orders.Kept::order)
        .filter(Order::forfeited)
        .flatMap(Order::subscription)
        .map(running -> stripe.endNow(running, ledger.clock().instant()))
        .ifPresent(ended -> ledger.tell(scope, id, Telling.of(ended)));
  }
}
