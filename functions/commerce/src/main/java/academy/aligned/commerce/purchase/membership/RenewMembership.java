package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.purchase.OfOrder;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;

/** Takes a cancellation back while the subscription still runs. */
public record RenewMembership(Memberships memberships, StripeBilling stripe)
    implements Handler<LearnerScope, OfOrder, Purchase> {

  @Override
  public Purchase handle(LearnerScope scope, OfOrder asked) {
    return memberships.change(
        scope,
        asked.order(),
        known -> known.ends() == null,
        (order, at) -> stripe.ending(Memberships.subscription(order).subscription(), false, at));
  }
}
