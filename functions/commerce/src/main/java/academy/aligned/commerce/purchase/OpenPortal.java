package academy.aligned.commerce.purchase;

import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;

/** The way to Stripe's own page for cards and invoices. */
public record OpenPortal(Orders orders, StripeBilling stripe, String origin)
    implements Handler<LearnerScope, OfOrder, OpenPortal.Portal> {

  public record Portal(String url) {}

  @Override
  public Portal handle(LearnerScope scope, OfOrder asked) {
    String customer =
        orders
            .own(scope, scope.user(), asked.order())
            .order()
            .payer()
            .orElseThrow(
                () -> Problem.conflict("Nothing was paid yet.", "Finish the purchase first."));
    String back = origin.replace("{host}", scope.host()) + "/learn/purchases";
    return new Portal(stripe.portal(customer, back));
  }
}
