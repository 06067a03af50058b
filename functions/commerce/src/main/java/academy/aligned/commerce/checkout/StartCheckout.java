package academy.aligned.commerce.checkout;

import academy.aligned.commerce.ledger.Order.Buyer;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;

/** Begins a guest's purchase; who she is she tells Stripe, and proves when she claims it. */
public record StartCheckout(Till till) implements Handler<VisitorScope, CheckoutWish, Till.Page> {

  @Override
  public Till.Page handle(VisitorScope scope, CheckoutWish wish) {
    return till.begin(scope, wish, new Buyer(null, "", scope.host()), Till.Known.NOBODY);
  }
}
