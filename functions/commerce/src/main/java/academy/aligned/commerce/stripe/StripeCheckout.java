package academy.aligned.commerce.stripe;

import academy.aligned.commerce.entitlement.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers and the hosted page that they pay on. */
public interface StripeCheckout {

  /**
   * What is to be paid for.
   *
   * @param trialDays more than 0 for what is tried first
   * @param customer who buys, or null for somebody whose e-mail Stripe asks for
   * @param payee the connected account that gets a share
   * @param share what that gets of the amount, so that tax stays with who owes it; or per cent of
   *     each bill of a subscription
   */
  record Basket(
      String order,
      String price,
      String currency,
      boolean subscription,
      int trialDays,
      @Nullable String customer,
      @Nullable String payee,
      long share,
      @Nullable String promotion,
      String success,
      String cancel) {}

  record Opened(String session, String url, Instant expires) {}

  /** What is known of a session; no facts while it is open. */
  record Standing(String session, boolean open, List<Fact> facts) {}

  /** {@code who} is whatever makes the customer the same one when asked for again. */
  String customer(String who, String email, String name);

  Opened open(Basket basket);

  /** As of {@code now}, which its facts are told at. */
  Standing standing(String session, Instant now);
}
