package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.catalogue.Offer.Kind;
import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.catalogue.Offers.Priced;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The price that a member wants to pay from now on. */
public record PlanChoice(
    @NotNull OrderId order, @NotNull @Pattern(regexp = Slug.SHAPE) String price) {

  /** What it is the price of; only a subscription of the same sort can be changed to. */
  Priced among(TenantScope scope, Offers offers, Order order) {
    return offers
        .priced(scope, price)
        .filter(found -> !found.offer().archived() && !found.price().archived())
        .filter(found -> found.price().interval() != null)
        .filter(found -> sort(found.offer().kind()) == sort(order.item().kind()))
        .filter(found -> found.price().amounts().containsKey(order.item().currency()))
        .orElseThrow(
            () -> Problem.invalid("price", "is not one that this subscription can change to"));
  }

  private static boolean sort(Kind kind) {
    return kind == Kind.LICENCE;
  }
}
