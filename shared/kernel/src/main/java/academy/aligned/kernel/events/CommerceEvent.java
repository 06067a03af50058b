package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the commerce context tells others. Amounts are in the currency's smallest unit, currencies
 * in lower case as ISO 4217 has them.
 */
public sealed interface CommerceEvent extends Event {
  /**
   * What a purchase opens, and for how long. Absolute: the highest {@code version} of a purchase is
   * the truth, whatever comes late.
   *
   * @param state PENDING, ACTIVE, GRACE, PAUSED, ENDED or REVOKED
   */
  record AccessChanged(
      UserId user,
      String purchase,
      List<String> courses,
      String state,
      @Nullable Instant until,
      String reason,
      int version)
      implements CommerceEvent {}

  /** What is offered at which prices, as of {@code version}. */
  record OfferChanged(String offer, int version, Terms terms) implements CommerceEvent {}

  /** {@code kind} is COURSE, BUNDLE, TIER or LICENCE. */
  record Terms(
      String kind,
      String title,
      String summary,
      List<String> courses,
      List<PriceTag> prices,
      boolean archived) {}

  /** {@code interval} is MONTH or YEAR, and absent for what is paid once. */
  record PriceTag(
      String price, @Nullable String interval, int trialDays, Map<String, Long> amounts) {}

  /** Something that the buyer is written about. */
  sealed interface Letter extends CommerceEvent {
    String order();

    String email();

    String title();
  }

  /**
   * Paid; {@code receipt} is the address of Stripe's own, {@code renewal} that it was not the first
   * bill.
   */
  record OrderPaid(
      String order,
      String email,
      String title,
      long amount,
      String currency,
      @Nullable String receipt,
      List<String> courses,
      boolean needsAccount,
      boolean renewal)
      implements Letter {}

  record TrialEnding(
      String order, String email, String title, Instant at, long amount, String currency)
      implements Letter {}

  record RenewalUpcoming(
      String order, String email, String title, Instant at, long amount, String currency, int days)
      implements Letter {}

  record PaymentFailed(String order, String email, String title, int attempt, Instant graceUntil)
      implements Letter {}

  record SubscriptionPaused(String order, String email, String title, @Nullable Instant resumes)
      implements Letter {}

  record SubscriptionResumed(String order, String email, String title) implements Letter {}

  record SubscriptionCancelled(String order, String email, String title, Instant until)
      implements Letter {}

  record PlanChanged(String order, String email, String title, String from) implements Letter {}

  record Refunded(
      String order, String email, String title, long amount, String currency, boolean whole)
      implements Letter {}

  record WithdrawalAcknowledged(
      String order, String email, String title, Instant at, long amount, String currency)
      implements Letter {}

  /** Begun and not paid, by somebody who agreed to be written to; {@code link} goes on. */
  record CheckoutAbandoned(String order, String email, String title, String link)
      implements Letter {}

  record AffiliateStatementReady(String email, String month, long amount, String currency)
      implements CommerceEvent {}

  /** A practice's share of a sale, or less than nothing when it is taken back. */
  record ShareBooked(
      String order, String entry, Instant at, long gross, long fee, long share, String currency)
      implements CommerceEvent {}

  /** Money that was on its way back to a buyer did not arrive, and is ours again. */
  record RefundBounced(String order) implements CommerceEvent {}

  /** A purchase was taken away for good: its subscription must not bill any more. */
  record BillingForfeited(String order) implements CommerceEvent {}

  /** An hour passed: reminders, holds and grace that run out are looked at. */
  record BillingReviewDue() implements CommerceEvent {}
}
