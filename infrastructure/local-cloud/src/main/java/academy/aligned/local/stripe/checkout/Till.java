package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.Addresses;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.customer.TestCard;
import academy.aligned.local.stripe.payment.Intents;
import academy.aligned.local.stripe.payment.Intents.Outcome;
import academy.aligned.local.stripe.payment.Setups;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Takes the money for an open session. */
public record Till(Tx tx, ObjectNode session) {
  /** What a buyer typed. */
  public record Buyer(String email, String name, String country, boolean agreed) {}

  /** How it went: done, off to the bank's page, or refused in words for a person. */
  public sealed interface Result {
    record Done() implements Result {}

    record Authenticate(String intent) implements Result {}

    record Refused(String field, String why) implements Result {}
  }

  public Result pay(Buyer buyer, TestCard card) {
    Optional<String> gone = new Reduction(tx, session).refusal();
    if (gone.isPresent()) {
      new Reduction(tx, session).remove();
      new Basket(tx, session).price();
      return new Result.Refused("code", gone.get() + " Look at the new total, and pay again.");
    }
    new Basket(tx, session).price();
    details(buyer);
    ObjectNode method = PaymentMethods.card(tx, card, buyer.name(), buyer.email(), buyer.country());
    String customer = customer(buyer);
    if (!customer.isEmpty() && keeps()) {
      PaymentMethods.attach(tx, method, customer);
    }
    return Fields.number(session, "amount_total") == 0
        ? settled(Setups.confirm(tx, customer, method), method)
        : settled(Intents.confirm(tx, intent(customer), method, true), method);
  }

  /** The buyer comes back from the bank's page. */
  public Result authenticated(boolean well) {
    String id = Fields.text(session, "_intent");
    ObjectNode intent =
        tx.find("payment_intent", id).or(() -> tx.find("setup_intent", id)).orElseThrow();
    ObjectNode method =
        tx.get("payment_method", Fields.text(intent, "payment_method"), "payment_method");
    return id.startsWith("seti_")
        ? settled(Setups.authenticated(tx, intent, well), method)
        : settled(Intents.authenticated(tx, intent, well), method);
  }

  private Result settled(Outcome outcome, ObjectNode method) {
    return switch (outcome) {
      case Outcome.Asked(ObjectNode intent) -> {
        session.put("_intent", Fields.id(intent));
        yield new Result.Authenticate(Fields.id(intent));
      }
      case Outcome.Refused refused -> new Result.Refused("card", refused.why().message());
      case Outcome.Paid _ -> {
        new Completion(tx, session).complete(method);
        yield new Result.Done();
      }
    };
  }

  private ObjectNode intent(String customer) {
    ObjectNode data = Terms.data(session);
    long amount = Fields.number(session, "amount_total");
    ObjectNode intent =
        tx.find("payment_intent", Fields.text(session, "payment_intent"))
            .or(() -> tx.find("payment_intent", Fields.text(session, "_first")))
            .orElseGet(() -> fresh(amount, customer, data));
    return intent.put("amount", amount);
  }

  private ObjectNode fresh(long amount, String customer, ObjectNode data) {
    ObjectNode intent = Intents.open(tx, amount, Fields.text(session, "currency"), customer);
    if (Fields.text(session, "mode").equals("payment")) {
      data.properties().forEach(one -> intent.set(one.getKey(), one.getValue().deepCopy()));
      session.put("payment_intent", Fields.id(intent));
    } else {
      intent.put("description", "Subscription creation").put("setup_future_usage", "off_session");
      academy.aligned.local.stripe.payment.Split.share(data, amount).write(intent);
      session.put("_first", Fields.id(intent));
    }
    Intents.announce(tx, intent);
    return intent;
  }

  /** Whether the card stays on file for later. */
  private boolean keeps() {
    return Fields.text(session, "mode").equals("subscription")
        || Fields.has(session, Terms.DATA + ".setup_future_usage");
  }

  /** A guest becomes a customer only where Stripe needs one. */
  private String customer(Buyer buyer) {
    boolean needed =
        Fields.text(session, "mode").equals("subscription")
            || Fields.text(session, "customer_creation").equals("always")
            || Fields.flag(session, "invoice_creation.enabled")
            || keeps();
    if (!Fields.has(session, "customer") && needed) {
      ObjectNode made = Customers.create(tx, buyer.email(), buyer.name(), buyer.country());
      session.put("customer", Fields.id(made));
    }
    return Fields.text(session, "customer");
  }

  private void details(Buyer buyer) {
    ObjectNode details = session.putObject("customer_details");
    Addresses.put(details, "address", buyer.country());
    details.putNull("business_name").put("email", buyer.email()).putNull("individual_name");
    details
        .put("name", buyer.name())
        .putNull("phone")
        .put("tax_exempt", "none")
        .putArray("tax_ids");
    if (Fields.text(session, "consent_collection.terms_of_service").equals("required")) {
      session.putObject("consent").putNull("promotions").put("terms_of_service", "accepted");
    }
  }
}
