package academy.aligned.commerce.checkout;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.kernel.door.TenantScope;

/** Codes that were given before the page of payment. */
public interface Reductions {

  /** Stripe's id of the promotion's code, or a refusal that says why. */
  String code(TenantScope scope, String promotion, Offer offer);
}
