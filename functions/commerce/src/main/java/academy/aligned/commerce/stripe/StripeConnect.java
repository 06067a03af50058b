package academy.aligned.commerce.stripe;

/** Accounts of others that money is paid out to. */
public interface StripeConnect {

  /** What Stripe lets an account do. */
  record Account(String account, boolean charges, boolean payouts) {}

  /** {@code who} is whatever makes the account the same one when asked for again. */
  Account open(String who, String email, String country);

  Account account(String account);

  /** The address of the page where its owner tells Stripe who she is. */
  String onboarding(String account, String back);

  /** {@code payout} is our name of it, and makes a repeat the same transfer, however late. */
  String transfer(String account, long amount, String currency, String payout);
}
