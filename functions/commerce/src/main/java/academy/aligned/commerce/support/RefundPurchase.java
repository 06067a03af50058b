package academy.aligned.commerce.support;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.commerce.support.Audit.Entry;
import academy.aligned.commerce.support.Audit.Why;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Gives money back, never more than was paid. What Stripe did counts when its event comes; whole
 * refunds revoke and others leave access as it is.
 */
public record RefundPurchase(Desk desk, StripeBilling stripe)
    implements Handler<OperatorScope, RefundPurchase.Refunding, SupportedPurchase> {

  /** More than this in one go takes two people: it is done at Stripe. */
  private static final long MOST = 100_000;

  public record Refunding(
      @NotNull OrderId order,
      @NotNull OrderId refund,
      @NotNull @Min(1) @Max(99_999_999) Long amount,
      @NotNull Why reason,
      @NotNull @Size(max = 500) String note) {}

  @Override
  public SupportedPurchase handle(OperatorScope scope, Refunding wanted) {
    Order order = desk.order(scope, wanted.order());
    if (wanted.amount() > MOST) {
      throw Problem.forbidden(
          "That is more than one person may give back.", "Ask somebody who may refund at Stripe.");
    }
    Payment payment =
        payment(order)
            .orElseThrow(
                () -> Problem.conflict("Nothing was paid.", "There is nothing to refund."));
    boolean done =
        desk.audit().of(scope, wanted.order()).stream()
            .anyMatch(entry -> entry.act().equals(wanted.refund().value()));
    if (!done && wanted.amount() > payment.amount() - payment.refunded()) {
      throw Problem.invalid(
          "amount", "is more than the " + (payment.amount() - payment.refunded()) + " left of it");
    }
    desk.write(scope, wanted.order(), entry(scope, wanted));
    stripe.refund(
        payment.payment(),
        wanted.amount(),
        wanted.order().value(),
        "refund/" + wanted.order() + "/" + wanted.refund());
    return desk.show(scope, order);
  }

  private Entry entry(OperatorScope scope, Refunding wanted) {
    return new Entry(
        wanted.refund().value(),
        "REFUND",
        wanted.amount(),
        wanted.reason(),
        wanted.note(),
        scope.actor(),
        desk.now());
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
