package academy.aligned.commerce.checkout;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.kernel.door.TenantScope;

/** Codes that were given before the page of payment. */
public interface Reductions {

  /**
   * A promotion at work.
   *
   * @param code Stripe's id of its code
   * @param amount what is left to pay, before tax
   */
  record Reduced(String code, long amount) {}

  /** What a promotion makes of an amount, or a refusal that says why it is not for this. */
  Reduced of(TenantScope scope, String promotion, Offer offer, String currency, long amount);
}
