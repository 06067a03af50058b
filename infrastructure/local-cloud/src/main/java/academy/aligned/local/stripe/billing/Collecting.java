package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Rules;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.TestCard.Fate;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.payment.Intents;
import academy.aligned.local.stripe.payment.Intents.Outcome;
import academy.aligned.local.stripe.payment.Split;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Collects invoices from the card on file, tries again while it fails, and gives up at last. */
final class Collecting {
  /** After the first failure. */
  private static final List<Duration> RETRIES =
      List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(5));

  private Collecting() {}

  /** Nothing if it is paid now, or why not. */
  static Optional<Fault> collect(Tx tx, ObjectNode invoice, ObjectNode subscription) {
    if (Fields.number(invoice, "amount_due") == 0) {
      Invoices.paid(tx, invoice, "");
      return Optional.empty();
    }
    Optional<ObjectNode> method = method(tx, invoice, subscription);
    if (method.isEmpty()) {
      return failed(tx, invoice, subscription, noCard());
    }
    ObjectNode intent = intent(tx, invoice, subscription);
    return switch (Intents.confirm(tx, intent, method.get(), false)) {
      case Outcome.Paid _ -> {
        Invoices.paid(tx, invoice, Fields.id(intent));
        yield Optional.empty();
      }
      case Outcome.Refused refused -> failed(tx, invoice, subscription, refused.why());
      case Outcome.Asked _ -> throw new IllegalStateException("nobody is there to be asked");
    };
  }

  private static Fault noCard() {
    return Fault.declined(
        "This customer has no attached payment source or default payment method.", "missing", "");
  }

  private static ObjectNode intent(Tx tx, ObjectNode invoice, ObjectNode subscription) {
    String open = Fields.text(invoice, "_intent");
    if (!open.isEmpty()) {
      return tx.get("payment_intent", open, "payment_intent");
    }
    long due = Fields.number(invoice, "amount_due");
    ObjectNode intent =
        Intents.open(tx, due, Fields.text(invoice, "currency"), Fields.text(invoice, "customer"));
    intent.put("description", "Subscription update").put("setup_future_usage", "off_session");
    Split.share(subscription, due).write(intent);
    Intents.announce(tx, intent);
    invoice.put("_intent", Fields.id(intent));
    return intent;
  }

  /** The subscription's card, or else its customer's; one that was told to fail, fails once. */
  private static Optional<ObjectNode> method(Tx tx, ObjectNode invoice, ObjectNode subscription) {
    String own = Fields.text(subscription, "default_payment_method");
    Optional<ObjectNode> customer = tx.find("customer", Fields.text(invoice, "customer"));
    String usual =
        customer.map(c -> Fields.text(c, "invoice_settings.default_payment_method")).orElse("");
    Optional<ObjectNode> method = tx.find("payment_method", own.isEmpty() ? usual : own);
    if (!Fields.flag(subscription, "_fail_next")) {
      return method;
    }
    subscription.remove("_fail_next");
    return method.map(card -> card.deepCopy().put("_fate", Fate.DECLINES.name()));
  }

  private static Optional<Fault> failed(
      Tx tx, ObjectNode invoice, ObjectNode subscription, Fault why) {
    invoice.put("attempted", true);
    invoice.put("attempt_count", Fields.number(invoice, "attempt_count") + 1);
    subscription.put("status", "past_due");
    if (Fields.number(invoice, "_retry") > tx.time()) {
      // Tried by hand in between: the plan stays.
      Events.say(tx, "invoice.payment_failed", invoice);
      return Optional.of(why);
    }
    int tries = (int) Fields.number(invoice, "_retries");
    invoice.put("_retries", tries + 1);
    if (tries == 0) {
      invoice.put("_failed", tx.time());
    }
    boolean again = tries < RETRIES.size();
    if (again) {
      long next = Fields.number(invoice, "_failed") + RETRIES.get(tries).toSeconds();
      invoice.put("next_payment_attempt", next).put("_retry", next);
    } else {
      invoice.putNull("next_payment_attempt").remove("_retry");
    }
    Events.say(tx, "invoice.payment_failed", invoice);
    if (!again) {
      givenUp(tx, subscription);
    }
    return Optional.of(why);
  }

  private static void givenUp(Tx tx, ObjectNode subscription) {
    String rule = Rules.afterRetries(tx);
    if (rule.equals("cancel")) {
      Ending.now(tx, subscription, "payment_failed");
    } else {
      subscription.put("status", rule);
    }
  }

  /** Once more with the card that is on file now. */
  static Optional<Fault> retry(Tx tx, ObjectNode invoice) {
    ObjectNode subscription =
        tx.get("subscription", Invoices.subscription(invoice), "subscription");
    String before = Fields.text(subscription, "status");
    Optional<Fault> failure = collect(tx, invoice, subscription);
    if (failure.isEmpty() && !before.equals("canceled")) {
      subscription.put("status", "active");
    }
    if (!before.equals(Fields.text(subscription, "status")) && !Ending.over(subscription)) {
      Events.say(tx, "customer.subscription.updated", subscription);
    }
    return failure;
  }
}
