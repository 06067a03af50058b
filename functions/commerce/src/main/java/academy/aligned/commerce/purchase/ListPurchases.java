package academy.aligned.commerce.purchase;

import academy.aligned.commerce.ledger.Orders;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.time.InstantSource;
import java.util.List;

/** All that somebody bought, newest first. */
public record ListPurchases(Orders orders, InstantSource clock)
    implements Handler<LearnerScope, Handler.Nothing, ListPurchases.Purchases> {

  public record Purchases(List<Purchase> purchases) {}

  @Override
  public Purchases handle(LearnerScope scope, Handler.Nothing nothing) {
    return new Purchases(
        orders.ofBuyer(scope, scope.user()).stream()
            .map(kept -> Purchase.of(kept.order(), clock.instant()))
            .toList());
  }
}
