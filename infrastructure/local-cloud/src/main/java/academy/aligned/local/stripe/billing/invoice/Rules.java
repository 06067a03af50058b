package academy.aligned.local.stripe.billing.invoice;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import java.util.Set;

/** What Stripe's dashboard sets for billing. */
public final class Rules {
  private static final String ID = "_rules";
  private static final Set<String> ENDS = Set.of("cancel", "unpaid", "past_due");

  private Rules() {}

  /** What becomes of a subscription when the last retry failed. */
  public static String afterRetries(Tx tx) {
    return tx.on("")
        .find(ID, ID)
        .map(rules -> Fields.text(rules, "after_retries"))
        .orElse("cancel");
  }

  public static void afterRetries(Tx tx, String end) {
    if (!ENDS.contains(end)) {
      throw Fault.invalid("After the last retry: cancel, unpaid or past_due.", "after_retries");
    }
    Tx own = tx.on("");
    own.find(ID, ID).orElseGet(() -> own.fresh(ID, ID)).put("after_retries", end);
  }
}
