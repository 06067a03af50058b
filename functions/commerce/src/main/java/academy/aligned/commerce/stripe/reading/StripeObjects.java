package academy.aligned.commerce.stripe.reading;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Stage;
import academy.aligned.commerce.entitlement.Fact.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Facts out of Stripe's objects, whether an event carries them or we asked. Fields that moved from
 * one version of the API to the next are looked for in all their places.
 */
public record StripeObjects(Instant at, String from) {
  private static final Map<String, Status> STATUSES =
      Map.of(
          "incomplete", Status.INCOMPLETE,
          "trialing", Status.TRIALING,
          "past_due", Status.PAST_DUE,
          "active", Status.ACTIVE,
          "unpaid", Status.UNPAID,
          "paused", Status.PAUSED,
          "incomplete_expired", Status.INCOMPLETE_EXPIRED,
          "canceled", Status.CANCELED);

  public Fact.Checkout checkout(JsonNode session, Outcome outcome) {
    Reader read = new Reader(session);
    return new Fact.Checkout(
        read.required("id"),
        outcome,
        at,
        from,
        read.textOrNull("customer"),
        read.textOrNull("subscription"),
        read.textOrNull("payment_intent"),
        read.textOrNull("customer_details.email", "customer_email"),
        read.textOrNull("customer_details.address.country"),
        read.number("amount_total"),
        read.text("currency").orElse(""),
        some(read.number("total_details.amount_tax")));
  }

  /** How a session stands, by what it says of itself; none while it is open. */
  public static Optional<Outcome> outcome(JsonNode session) {
    Reader read = new Reader(session);
    return switch (read.text("status").orElse("")) {
      case "complete" ->
          Optional.of(
              read.text("payment_status").orElse("").equals("unpaid")
                  ? Outcome.PROCESSING
                  : Outcome.PAID);
      case "expired" -> Optional.of(Outcome.EXPIRED);
      default -> Optional.empty();
    };
  }

  public Fact.Subscription subscription(JsonNode subscription) {
    Reader read = new Reader(subscription);
    Status status = STATUSES.getOrDefault(read.required("status"), Status.INCOMPLETE);
    Optional<Instant> end =
        read.moment("items.data.0.current_period_end", "current_period_end", "trial_end");
    Optional<Instant> ends =
        read.moment("ended_at", "cancel_at")
            .or(() -> read.flag("cancel_at_period_end") ? end : Optional.empty());
    boolean paused = read.in("pause_collection").object().isObject();
    return new Fact.Subscription(
        read.required("id"),
        status,
        at,
        from,
        read.textOrNull("items.data.0.price.lookup_key", "plan.lookup_key"),
        end.orElse(null),
        ends.orElse(null),
        paused,
        paused ? read.moment("pause_collection.resumes_at").orElse(null) : null);
  }

  /** Only bills of subscriptions tell us anything. */
  public Optional<Fact.Invoice> invoice(JsonNode invoice, boolean paid) {
    Reader read = new Reader(invoice);
    return read.text("parent.subscription_details.subscription", "subscription")
        .map(
            subscription ->
                new Fact.Invoice(
                    read.required("id"),
                    subscription,
                    paid,
                    at,
                    from,
                    paid ? paidUntil(read).orElse(null) : null,
                    paid ? read.number("amount_paid") : read.number("amount_due"),
                    read.text("currency").orElse(""),
                    (int) Math.max(1, read.number("attempt_count")),
                    read.text("billing_reason").orElse("").equals("subscription_create"),
                    read.textOrNull("payments.data.0.payment.payment_intent", "payment_intent"),
                    read.textOrNull("hosted_invoice_url"),
                    some(tax(read))));
  }

  private static @Nullable Long some(long amount) {
    return amount > 0 ? amount : null;
  }

  /** Of what was paid in money: credit pays for tax as for everything else. */
  private static long tax(Reader bill) {
    long total = bill.number("total");
    long tax = total - bill.number("total_excluding_tax");
    return tax <= 0 || tax >= total ? 0 : tax * bill.number("amount_paid") / total;
  }

  private static Optional<Instant> paidUntil(Reader invoice) {
    return invoice
        .in("lines", "data")
        .object()
        .valueStream()
        .filter(line -> line.path("amount").asLong(0) >= 0)
        .map(line -> line.path("period").path("end").asLong(0))
        .max(Comparator.naturalOrder())
        .filter(end -> end > 0)
        .map(Instant::ofEpochSecond);
  }

  public Fact.Refund refund(JsonNode charge) {
    Reader read = new Reader(charge);
    return new Fact.Refund(
        read.required("id"),
        at,
        from,
        read.number("amount_refunded"),
        read.flag("refunded"),
        read.moment("created").orElse(at),
        read.text("currency").orElse(""),
        read.textOrNull("payment_intent"),
        read.textOrNull("customer"));
  }

  public Fact.RefundFailed refundFailed(JsonNode refund) {
    Reader read = new Reader(refund);
    return new Fact.RefundFailed(
        read.required("id"), read.text("charge").orElse(""), at, from, read.number("amount"));
  }

  public Fact.Dispute dispute(JsonNode dispute) {
    Reader read = new Reader(dispute);
    String status = read.text("status").orElse("").toLowerCase(Locale.ROOT);
    Stage stage =
        switch (status) {
          case "won", "warning_closed", "prevented" -> Stage.WON;
          case "lost" -> Stage.LOST;
          default -> Stage.OPEN;
        };
    return new Fact.Dispute(
        read.required("id"),
        stage,
        at,
        from,
        read.number("amount"),
        read.textOrNull("payment_intent"));
  }
}
