package academy.aligned.commerce.purchase;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every bill and payment of a purchase, with Stripe's own receipts. */
public record ShowReceipts(Orders orders, StripeBilling stripe)
    implements Handler<LearnerScope, OfOrder, ShowReceipts.History> {

  public record History(List<Bill> bills) {}

  public record Bill(
      String bill,
      Instant at,
      String words,
      long amount,
      long refunded,
      String currency,
      boolean paid,
      @Nullable String url) {}

  @Override
  public History handle(LearnerScope scope, OfOrder asked) {
    Order order = orders.own(scope, scope.user(), asked.order()).order();
    return new History(
        order
            .payer()
            .map(payer -> stripe.receipts(payer, order.subscription().orElse(null), payment(order)))
            .orElse(List.of())
            .stream()
            .map(ShowReceipts::bill)
            .toList());
  }

  private static @Nullable String payment(Order order) {
    return order.facts().paid().map(Fact.Checkout::payment).orElse(null);
  }

  private static Bill bill(StripeBilling.Receipt receipt) {
    return new Bill(
        receipt.receipt(),
        receipt.at(),
        receipt.words(),
        receipt.amount(),
        receipt.refunded(),
        receipt.currency(),
        receipt.paid(),
        receipt.url());
  }
}
