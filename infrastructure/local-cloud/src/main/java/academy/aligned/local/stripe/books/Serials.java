package academy.aligned.local.stripe.books;

import java.util.Map;
import java.util.random.RandomGenerator;

/** Ids as Stripe makes them: a prefix by kind and letters that nobody can guess. */
public record Serials(RandomGenerator random) {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;
  private static final int SECRET = 58;
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("account", "acct_"),
          Map.entry("application_fee", "fee_"),
          Map.entry("balance_transaction", "txn_"),
          Map.entry("billing_portal.configuration", "bpc_"),
          Map.entry("billing_portal.session", "bps_"),
          Map.entry("charge", "ch_"),
          Map.entry("checkout.session", "cs_test_"),
          Map.entry("coupon", ""),
          Map.entry("customer", "cus_"),
          Map.entry("discount", "di_"),
          Map.entry("dispute", "du_"),
          Map.entry("event", "evt_"),
          Map.entry("invoice", "in_"),
          Map.entry("invoice_payment", "inpay_"),
          Map.entry("item", "li_"),
          Map.entry("line_item", "il_"),
          Map.entry("payment_intent", "pi_"),
          Map.entry("payment_method", "pm_"),
          Map.entry("payout", "po_"),
          Map.entry("price", "price_"),
          Map.entry("product", "prod_"),
          Map.entry("promotion_code", "promo_"),
          Map.entry("refund", "re_"),
          Map.entry("setup_intent", "seti_"),
          Map.entry("subscription", "sub_"),
          Map.entry("subscription_item", "si_"),
          Map.entry("transfer", "tr_"),
          Map.entry("transfer_reversal", "trr_"));

  public String next(String kind) {
    int length = kind.contains("session") ? SECRET : kind.equals("coupon") ? 8 : LENGTH;
    return PREFIXES.getOrDefault(kind, kind + "_") + letters(length);
  }

  /**
   * An invoice's number begins with the letters of its customer, a code for people has no ambiguous
   * ones.
   */
  public String capitals(int length) {
    String clear = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, clear.length()).forEach(at -> text.append(clear.charAt(at)));
    return text.toString();
  }

  public String letters(int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
    return text.toString();
  }
}
