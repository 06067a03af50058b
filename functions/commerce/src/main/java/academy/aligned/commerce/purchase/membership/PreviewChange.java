package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.catalogue.Offers.Priced;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;

/** What a change of plan would cost, before anything is changed. */
public record PreviewChange(Memberships memberships, Offers offers, StripeBilling stripe)
    implements Handler<LearnerScope, PlanChoice, PreviewChange.Quote> {

  /**
   * @param now what is due at once; less than nothing is set against later bills
   * @param later what each bill says from then on
   */
  public record Quote(String title, String price, long now, long later, String currency) {}

  @Override
  public Quote handle(LearnerScope scope, PlanChoice wanted) {
    Order order = memberships.running(scope, wanted.order());
    Priced priced = wanted.among(scope, offers, order);
    var preview = stripe.preview(Memberships.subscription(order).subscription(), wanted.price());
    return new Quote(
        priced.offer().title(),
        wanted.price(),
        preview.now(),
        priced.price().amounts().getOrDefault(order.item().currency(), 0L),
        order.item().currency());
  }
}
