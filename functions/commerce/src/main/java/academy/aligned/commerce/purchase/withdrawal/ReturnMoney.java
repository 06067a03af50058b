package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.kernel.events.Envelope;
import java.util.stream.Stream;

/** Somebody withdrew: all that she paid goes back. */
public record ReturnMoney(Orders orders, StripeBilling stripe)
    implements EventHandler<WithdrawalAcknowledged> {

  @Override
  public void on(JobScope scope, Envelope<WithdrawalAcknowledged> event) {
    orders
        .find(scope, new OrderId(event.data().order()))
        .map(Orders.Kept::order)
        .ifPresent(this::giveBack);
  }

  private void giveBack(Order order) {
    payments(order)
        .filter(payment -> payment.amount() > payment.refunded())
        .forEach(
            payment ->
                stripe.refund(
                    payment.payment(),
                    payment.amount() - payment.refunded(),
                    order.order().value(),
                    "withdrawal/" + order.order() + "/" + payment.payment()));
  }

  private Stream<Payment> payments(Order order) {
    Stream<Payment> once =
        order.facts().paid().map(Fact.Checkout::payment).flatMap(stripe::payment).stream();
    return Stream.concat(
        once, order.subscription().stream().flatMap(running -> stripe.payments(running).stream()));
  }
}
