package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.purchase.OfOrder;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;

/** Lets a paused subscription go on at once; what nobody paid for begins with a bill. */
public record ResumeMembership(Memberships memberships, StripeBilling stripe)
    implements Handler<LearnerScope, OfOrder, Purchase> {

  @Override
  public Purchase handle(LearnerScope scope, OfOrder asked) {
    return memberships.change(
        scope,
        asked.order(),
        known -> !known.paused(),
        (order, at) ->
            stripe.resume(
                Memberships.subscription(order).subscription(), !order.facts().covers(at), at));
  }
}
