package academy.aligned.commerce.stripe;

import academy.aligned.commerce.entitlement.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a purchase after it was made. */
public interface StripeBilling {

  /** What a change of plan costs now. */
  record Preview(long now, String currency) {}

  /** One bill or payment, with the address of its receipt. */
  record Receipt(
      String receipt,
      Instant at,
      String words,
      long amount,
      long refunded,
      String currency,
      boolean paid,
      @Nullable String url) {}

  /** A payment, and the order that it was made for if Stripe was told. */
  record Payment(
      String payment,
      @Nullable String order,
      @Nullable String subscription,
      @Nullable String customer,
      long amount,
      long refunded,
      String currency) {}

  record Refunded(String refund, long amount, String currency) {}

  Fact.Subscription subscription(String subscription, Instant now);

  Preview preview(String subscription, String price);

  /** {@code key} makes a repeat the same request. */
  Fact.Subscription change(String subscription, String price, String key, Instant now);

  Fact.Subscription pause(String subscription, @Nullable Instant resumes, Instant now);

  /** {@code anew}: a new period begins now and is billed, or nothing happens at all. */
  Fact.Subscription resume(String subscription, boolean anew, Instant now);

  /** A new period begins now and is billed, unless one began since {@code paid} was over. */
  Fact.Subscription begin(String subscription, Instant paid, Instant now);

  /** At the end of the period, or not at all any more. */
  Fact.Subscription ending(String subscription, boolean ending, Instant now);

  Fact.Subscription endNow(String subscription, Instant now);

  String portal(String customer, String back);

  /** The last payment of a subscription; none while nothing was due. */
  Optional<Payment> lastPayment(String subscription);

  /** All payments of a subscription, newest first. */
  List<Payment> payments(String subscription);

  Optional<Payment> payment(String payment);

  /** {@code key} makes a repeat the same refund, however late. */
  Refunded refund(String payment, long amount, String order, String key);

  List<Receipt> receipts(String customer, @Nullable String subscription, @Nullable String payment);
}
