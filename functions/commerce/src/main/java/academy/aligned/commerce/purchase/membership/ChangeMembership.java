package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import java.time.temporal.ChronoUnit;

/** Another plan from now on; what was paid for the old one is set against it. */
public record ChangeMembership(Memberships memberships, Offers offers, StripeBilling stripe)
    implements Handler<LearnerScope, PlanChoice, Purchase> {

  @Override
  public Purchase handle(LearnerScope scope, PlanChoice wanted) {
    return memberships.change(
        scope,
        wanted.order(),
        known -> wanted.price().equals(known.price()),
        (order, at) -> {
          wanted.among(scope, offers, order);
          Fact.Subscription known = Memberships.subscription(order);
          if (known.paused() || known.ends() != null) {
            throw Problem.conflict(
                "This subscription is paused or about to end.", "Resume or renew it first.");
          }
          if (order.at(at).reason() == Reason.PAST_DUE) {
            throw Problem.conflict(
                "A bill of this subscription is not paid.", "Pay it with a card that works first.");
          }
          String key =
              "change/%s/%s/%d/%s"
                  .formatted(
                      order.order(),
                      wanted.price(),
                      known.at().toEpochMilli(),
                      at.truncatedTo(ChronoUnit.MINUTES));
          return stripe.change(known.subscription(), wanted.price(), key, at);
        });
  }
}
