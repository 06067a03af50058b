package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.customer.TestCard.Fate;
import academy.aligned.local.stripe.event.Events;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A payment on its way: tried with a card, perhaps authenticated, paid or not. */
public final class Intents {
  private Intents() {}

  /** How trying ended. */
  public sealed interface Outcome {
    record Paid(ObjectNode by) implements Outcome {}

    /** The bank wants to see the buyer. */
    record Asked(ObjectNode intent) implements Outcome {}

    record Refused(Fault why) implements Outcome {}
  }

  public static ObjectNode open(Tx tx, long amount, String currency, String customer) {
    ObjectNode intent = tx.fresh("payment_intent");
    intent.put("amount", amount).put("currency", currency);
    intent.put("client_secret", Fields.id(intent) + "_secret_" + tx.serials().letters(25));
    Fields.put(intent, "customer", customer);
    return intent;
  }

  public static void announce(Tx tx, ObjectNode intent) {
    Events.say(tx, "payment_intent.created", intent);
  }

  /** Tries a card; {@code present} when the buyer sits before it. */
  public static Outcome confirm(Tx tx, ObjectNode intent, ObjectNode method, boolean present) {
    intent.put("payment_method", Fields.id(method));
    Fate fate = PaymentMethods.fate(method);
    Optional<Fault> refusal = Bank.refusal(fate, present);
    if (refusal.isPresent()) {
      return refused(tx, intent, method, refusal.get());
    }
    if (Bank.asks(fate, present)) {
      ObjectNode action = intent.put("status", "requires_action").putObject("next_action");
      action.put("type", "use_stripe_sdk").putObject("use_stripe_sdk");
      Events.say(tx, "payment_intent.requires_action", intent);
      return new Outcome.Asked(intent);
    }
    return paid(tx, intent, method);
  }

  /** The buyer came back from the bank's page. */
  public static Outcome authenticated(Tx tx, ObjectNode intent, boolean well) {
    ObjectNode method =
        tx.get("payment_method", Fields.text(intent, "payment_method"), "payment_method");
    intent.putNull("next_action");
    return well ? paid(tx, intent, method) : refused(tx, intent, method, Bank.unauthenticated());
  }

  private static Outcome paid(Tx tx, ObjectNode intent, ObjectNode method) {
    ObjectNode charge = Charges.paid(tx, intent, method);
    intent.put("status", "succeeded").put("amount_received", Fields.number(intent, "amount"));
    intent.put("latest_charge", Fields.id(charge)).putNull("last_payment_error");
    Events.say(tx, "payment_intent.succeeded", intent);
    if (PaymentMethods.fate(method) == Fate.DISPUTES) {
      Disputes.open(tx, charge, "fraudulent");
    }
    return new Outcome.Paid(charge);
  }

  private static Outcome refused(Tx tx, ObjectNode intent, ObjectNode method, Fault why) {
    ObjectNode charge = Charges.failed(tx, intent, method, why);
    intent.put("status", "requires_payment_method").put("latest_charge", Fields.id(charge));
    ObjectNode error = why.json().put("charge", Fields.id(charge));
    error.set("payment_method", method.deepCopy());
    intent.set("last_payment_error", error);
    intent.putNull("payment_method");
    Events.say(tx, "payment_intent.payment_failed", intent);
    return new Outcome.Refused(why.with("charge", Fields.id(charge)));
  }

  public static void cancel(Tx tx, ObjectNode intent, String reason) {
    if (Fields.text(intent, "status").equals("succeeded")) {
      throw Fault.invalid(
              "You cannot cancel this PaymentIntent because it has a status of succeeded.")
          .with("code", "payment_intent_unexpected_state");
    }
    intent.put("status", "canceled").put("canceled_at", tx.time()).putNull("next_action");
    Fields.put(intent, "cancellation_reason", reason);
    Events.say(tx, "payment_intent.canceled", intent);
  }
}
