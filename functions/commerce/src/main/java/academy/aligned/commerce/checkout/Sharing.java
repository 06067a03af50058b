package academy.aligned.commerce.checkout;

import academy.aligned.commerce.ledger.Order.Buyer;
import academy.aligned.commerce.ledger.Order.Origin;
import academy.aligned.kernel.door.TenantScope;

/** Who gets a part of a sale; an unknown referrer or practice never stands in the way of it. */
public interface Sharing {

  Origin origin(TenantScope scope, CheckoutWish wish, Buyer buyer);

  /** The practice's part of the amount, or in per cent of each bill of a subscription. */
  long share(boolean subscription, long amount);
}
