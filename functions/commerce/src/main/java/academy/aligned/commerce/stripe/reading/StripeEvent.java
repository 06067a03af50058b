package academy.aligned.commerce.stripe.reading;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.ledger.Telling.Notice;
import academy.aligned.kernel.json.Binding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An event whose signature was checked. What it is about is read out of the object it carries; an
 * event of a kind that we do not know tells no facts.
 *
 * @param account the connected account that it comes from; empty for our own
 */
public record StripeEvent(
    String id, String type, Instant created, String version, String account, JsonNode object) {

  public static StripeEvent of(String body) {
    Reader read = new Reader(Binding.object(body));
    return new StripeEvent(
        read.required("id"),
        read.text("type").orElse(""),
        read.moment("created").orElse(Instant.EPOCH),
        read.text("api_version").orElse(""),
        read.text("account").orElse(""),
        read.in("data", "object").object());
  }

  private Reader read() {
    return new Reader(object);
  }

  private StripeObjects objects() {
    return new StripeObjects(created, id);
  }

  public List<Fact> facts() {
    return switch (type) {
      case "checkout.session.completed" ->
          List.of(
              objects().checkout(object, StripeObjects.outcome(object).orElse(Outcome.PROCESSING)));
      case "checkout.session.async_payment_succeeded" ->
          List.of(objects().checkout(object, Outcome.PAID));
      case "checkout.session.async_payment_failed" ->
          List.of(objects().checkout(object, Outcome.FAILED));
      case "checkout.session.expired" -> List.of(objects().checkout(object, Outcome.EXPIRED));
      case "customer.subscription.created",
          "customer.subscription.updated",
          "customer.subscription.deleted",
          "customer.subscription.paused",
          "customer.subscription.resumed" ->
          List.of(objects().subscription(object));
      case "invoice.paid" -> bill(true);
      case "invoice.payment_failed" -> bill(false);
      default -> money();
    };
  }

  private List<Fact> bill(boolean paid) {
    return objects().invoice(object, paid).<List<Fact>>map(List::of).orElse(List.of());
  }

  private List<Fact> money() {
    return switch (type) {
      case "charge.refunded" -> List.of(objects().refund(object));
      case "refund.failed" -> List.of(objects().refundFailed(object));
      case "refund.updated", "charge.refund.updated" ->
          read().text("status").filter(status -> status.matches("failed|canceled")).isPresent()
              ? List.of(objects().refundFailed(object))
              : List.of();
      case "charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed" ->
          List.of(objects().dispute(object));
      default -> List.of();
    };
  }

  /** What is worth a letter though it is no fact. */
  public Optional<Notice> notice() {
    return switch (type) {
      case "customer.subscription.trial_will_end" ->
          read().moment("trial_end").map(Notice.TrialEnds::new);
      case "checkout.session.expired" ->
          read()
              .text("customer_details.email")
              .filter(_ -> read().text("consent.promotions").orElse("").equals("opt_in"))
              .map(
                  email ->
                      new Notice.Abandoned(
                          email, read().textOrNull("after_expiration.recovery.url")));
      default -> Optional.empty();
    };
  }

  /** The order that the object names; whether it is of that order is decided elsewhere. */
  public Optional<String> order() {
    return read()
        .text(
            "client_reference_id",
            "metadata.order",
            "parent.subscription_details.metadata.order",
            "subscription_details.metadata.order");
  }

  /** The payment it is about, for what names no order. */
  public Optional<String> payment() {
    return read().text("payment_intent");
  }
}
