package academy.aligned.commerce.affiliate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as an affiliate.
 *
 * @param code what she gives to those she brings; null while she is none
 * @param percent what she gets of a payment
 * @param ready whether she can be paid
 */
public record AffiliateAccount(@Nullable String code, int percent, boolean begun, boolean ready) {
  public static final int PERCENT = 20;

  static AffiliateAccount of(Affiliates.Affiliate known) {
    return new AffiliateAccount(known.code(), PERCENT, known.account() != null, known.payouts());
  }
}
