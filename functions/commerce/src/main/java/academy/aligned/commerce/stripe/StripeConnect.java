package academy.aligned.commerce.stripe;

import org.jspecify.annotations.Nullable;

/** Accounts of others that money is paid out to. */
public interface StripeConnect {

  /** What Stripe lets an account do. */
  record Account(String account, boolean charges, boolean payouts) {}

  /** {@code who} is whatever makes the account the same one when asked for again. */
  Account open(String who, String email, String country);

  Account account(String account);

  /** The address of the page where its owner tells Stripe who she is. */
  String onboarding(String account, String back);

  /** {@code key} makes a repeat the same transfer; {@code source} is the payment it is of. */
  String transfer(
      String account, long amount, String currency, @Nullable String source, String key);
}
