package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.kernel.events.Envelope;
import java.util.Optional;

/** Somebody withdrew: her subscription ends now, and what she paid goes back. */
public record ReturnMoney(Orders orders, Ledger ledger, StripeBilling stripe)
    implements EventHandler<WithdrawalAcknowledged> {

  @Override
  public void on(JobScope scope, Envelope<WithdrawalAcknowledged> event) {
    orders
        .find(scope, new OrderId(event.data().order()))
        .map(Orders.Kept::order)
        .ifPresent(order -> giveBack(scope, order));
  }

  private void giveBack(JobScope scope, Order order) {
    payment(order)
        .filter(payment -> payment.amount() > payment.refunded())
        .ifPresent(
            payment ->
                stripe.refund(
                    payment.payment(),
                    payment.amount() - payment.refunded(),
                    order.order().value(),
                    "withdrawal/" + order.order()));
    order
        .subscription()
        .map(running -> stripe.endNow(running, ledger.clock().instant()))
        .ifPresent(ended -> ledger.tell(scope, order.order(), Telling.of(ended)));
  }

  private Optional<Payment> payment(Order order) {
    return order
        .facts()
        .paid()
        .map(Fact.Checkout::payment)
        .flatMap(stripe::payment)
        .or(() -> order.subscription().flatMap(stripe::lastPayment));
  }
}
