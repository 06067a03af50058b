package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Discounts;
import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Lines;
import academy.aligned.local.stripe.billing.invoice.Term;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A term ends: the next one begins and is paid, or everything ends. */
final class Cycle {
  private Cycle() {}

  static long end(ObjectNode subscription) {
    return Fields.number(first(subscription), "current_period_end");
  }

  static ObjectNode first(ObjectNode subscription) {
    return (ObjectNode) Fields.at(subscription, "items.data").path(0);
  }

  static void turn(Tx tx, ObjectNode subscription) {
    if (Fields.flag(subscription, "cancel_at_period_end")) {
      Ending.now(tx, subscription, "cancellation_requested");
      return;
    }
    boolean trial = Fields.text(subscription, "status").equals("trialing");
    if (trial) {
      subscription.put("status", "active");
    }
    ObjectNode invoice = invoice(tx, subscription);
    if (paused(tx, subscription, invoice)) {
      Events.say(tx, "customer.subscription.updated", subscription);
      return;
    }
    Invoices.finalise(tx, invoice);
    Collecting.collect(tx, invoice, subscription);
    Discounts.useUp(tx, subscription, Fields.number(invoice, "subtotal") > 0);
    Events.say(tx, "customer.subscription.updated", subscription);
  }

  private static ObjectNode invoice(Tx tx, ObjectNode subscription) {
    ObjectNode invoice =
        Invoices.draft(
            tx,
            Fields.text(subscription, "customer"),
            Fields.text(subscription, "currency"),
            "subscription_cycle");
    Invoices.owned(invoice, subscription);
    ObjectNode old = first(subscription);
    invoice.put("period_start", Fields.number(old, "current_period_start"));
    invoice.put("period_end", Fields.number(old, "current_period_end"));
    next(tx, subscription, invoice);
    subscription.putArray("_pending");
    long anchor = Fields.number(subscription, "billing_cycle_anchor");
    for (JsonNode item : Fields.at(subscription, "items.data")) {
      long from = Fields.number(item, "current_period_end");
      long to = Term.of((ObjectNode) item.path("price")).end(anchor, from);
      ((ObjectNode) item).put("current_period_start", from).put("current_period_end", to);
    }
    return subscriptionOf(invoice, subscription);
  }

  private static ObjectNode subscriptionOf(ObjectNode invoice, ObjectNode subscription) {
    subscription.put("latest_invoice", Fields.id(invoice));
    return invoice;
  }

  /** What the next term's invoice lists, also for those who only want to see it. */
  static void next(Tx tx, ObjectNode subscription, ObjectNode invoice) {
    if (subscription.path("_pending") instanceof ArrayNode pending) {
      pending.forEach(line -> Invoices.add(invoice, (ObjectNode) line.deepCopy()));
    }
    long anchor = Fields.number(subscription, "billing_cycle_anchor");
    for (JsonNode one : Fields.at(subscription, "items.data")) {
      ObjectNode item = (ObjectNode) one;
      long from = Fields.number(item, "current_period_end");
      long to = Term.of((ObjectNode) item.path("price")).end(anchor, from);
      Invoices.add(invoice, Lines.term(tx, subscription, item, from, to, false));
    }
    Discounts.apply(tx, subscription.path("discounts"), invoice);
    Invoices.total(tx, invoice);
  }

  /** A new term begins now, whatever is left of the old one, and is paid. */
  static Optional<Fault> begin(Tx tx, ObjectNode subscription) {
    subscription.put("billing_cycle_anchor", tx.time());
    ObjectNode invoice =
        Invoices.draft(
            tx,
            Fields.text(subscription, "customer"),
            Fields.text(subscription, "currency"),
            "subscription_update");
    Invoices.owned(invoice, subscription);
    for (JsonNode one : Fields.at(subscription, "items.data")) {
      ObjectNode item = (ObjectNode) one;
      long to = Term.of((ObjectNode) item.path("price")).end(tx.time(), tx.time());
      item.put("current_period_start", tx.time()).put("current_period_end", to);
      Invoices.add(invoice, Lines.term(tx, subscription, item, tx.time(), to, false));
    }
    Discounts.apply(tx, subscription.path("discounts"), invoice);
    Invoices.total(tx, invoice);
    Invoices.finalise(tx, invoice);
    subscription.put("latest_invoice", Fields.id(invoice));
    Optional<Fault> failure = Collecting.collect(tx, invoice, subscription);
    Discounts.useUp(tx, subscription, Fields.number(invoice, "subtotal") > 0);
    return failure;
  }

  private static boolean paused(Tx tx, ObjectNode subscription, ObjectNode invoice) {
    switch (Fields.text(subscription, "pause_collection.behavior")) {
      case "void" -> {
        Invoices.finalise(tx, invoice);
        Invoices.voided(tx, invoice);
      }
      case "mark_uncollectible" -> {
        Invoices.finalise(tx, invoice);
        invoice.put("status", "uncollectible");
        Events.say(tx, "invoice.marked_uncollectible", invoice);
      }
      case "keep_as_draft" -> Events.say(tx, "invoice.created", invoice);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The moment named has come: invoices are collected again. */
  static void resume(Tx tx, ObjectNode subscription) {
    subscription.putNull("pause_collection");
    Events.say(tx, "customer.subscription.updated", subscription);
  }

  /** A few days before. */
  static void announceTrialEnd(Tx tx, ObjectNode subscription) {
    subscription.put("_told_trial", true);
    Events.say(tx, "customer.subscription.trial_will_end", subscription);
  }

  static void announce(Tx tx, ObjectNode subscription) {
    subscription.put("_told_upcoming", end(subscription));
    Events.say(tx, "invoice.upcoming", Shapes.shown(Preview.upcoming(tx, subscription)));
  }
}
