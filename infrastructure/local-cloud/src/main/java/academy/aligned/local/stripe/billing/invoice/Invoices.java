package academy.aligned.local.stripe.billing.invoice;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Pages;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The life of an invoice: drafted, made final, paid or voided. */
public final class Invoices {
  private Invoices() {}

  /** Without lines. */
  public static ObjectNode draft(Tx tx, String customer, String currency, String reason) {
    ObjectNode invoice = tx.fresh("invoice");
    fill(tx, invoice, customer, currency, reason);
    return invoice;
  }

  public static void fill(
      Tx tx, ObjectNode invoice, String customer, String currency, String reason) {
    invoice.put("customer", customer).put("currency", currency).put("billing_reason", reason);
    invoice.put("account_country", "US").put("account_name", "Aligned Academy (stand-in)");
    invoice.put("period_start", tx.time()).put("period_end", tx.time());
    invoice.putObject("_payments").setAll(Pages.list(List.of(), false, "/v1/invoice_payments"));
    Fields.object(invoice, "lines").put("url", "/v1/invoices/" + Fields.id(invoice) + "/lines");
    tx.find("customer", customer).ifPresent(who -> address(invoice, who));
  }

  private static void address(ObjectNode invoice, ObjectNode customer) {
    invoice.set("customer_address", customer.path("address").deepCopy());
    invoice.set("customer_email", customer.path("email").deepCopy());
    invoice.set("customer_name", customer.path("name").deepCopy());
  }

  /** Belongs to a subscription. */
  public static ObjectNode owned(ObjectNode invoice, ObjectNode subscription) {
    ObjectNode parent = invoice.putObject("parent").put("type", "subscription_details");
    parent.putNull("quote_details");
    ObjectNode details = parent.putObject("subscription_details");
    details.set("metadata", subscription.path("metadata").deepCopy());
    details.put("subscription", Fields.id(subscription));
    invoice.set("automatic_tax", subscription.path("automatic_tax").deepCopy());
    Fields.object(invoice, "automatic_tax").putNull("provider").putNull("status");
    return invoice;
  }

  public static String subscription(ObjectNode invoice) {
    return Fields.text(invoice, "parent.subscription_details.subscription");
  }

  public static void add(ObjectNode invoice, ObjectNode line) {
    line.put("invoice", Fields.id(invoice));
    Lines.of(invoice).add(Shapes.shown(line));
  }

  /** Adds up; a credit that is larger than the rest waits on the customer's balance. */
  public static void total(Tx tx, ObjectNode invoice) {
    long subtotal = sum(Lines.of(invoice));
    long total = subtotal - sum(invoice.path("total_discount_amounts"));
    long credit =
        tx.find("customer", Fields.text(invoice, "customer"))
            .map(c -> Fields.number(c, "balance"))
            .orElse(0L);
    long due = Math.max(0, total + credit);
    invoice.put("subtotal", subtotal).put("subtotal_excluding_tax", subtotal);
    invoice.put("total", total).put("total_excluding_tax", total);
    invoice.put("amount_due", due).put("amount_remaining", due).put("starting_balance", credit);
    invoice.put("ending_balance", Math.min(0, total + credit));
  }

  private static long sum(JsonNode amounts) {
    long sum = 0;
    for (JsonNode one : amounts) {
      sum += Fields.number(one, "amount");
    }
    return sum;
  }

  public static void finalise(Tx tx, ObjectNode invoice) {
    Events.say(tx, "invoice.created", invoice);
    tx.find("customer", Fields.text(invoice, "customer"))
        .ifPresent(customer -> number(invoice, customer));
    invoice.put("status", "open").put("auto_advance", true).put("effective_at", tx.time());
    Fields.object(invoice, "status_transitions").put("finalized_at", tx.time());
    String page = tx.page("/invoice/" + Fields.id(invoice));
    invoice.put("hosted_invoice_url", page).put("invoice_pdf", page + "/pdf");
    if (Fields.flag(invoice, "automatic_tax.enabled")) {
      Fields.object(invoice, "automatic_tax").put("status", "complete").put("provider", "stripe");
    }
    Events.say(tx, "invoice.finalized", invoice);
  }

  private static void number(ObjectNode invoice, ObjectNode customer) {
    long next = Fields.number(customer, "next_invoice_sequence");
    invoice.put("number", "%s-%04d".formatted(Fields.text(customer, "invoice_prefix"), next));
    customer
        .put("next_invoice_sequence", next + 1)
        .put("balance", Fields.number(invoice, "ending_balance"));
  }

  /** By an intent, or without one where nothing is due. */
  public static void paid(Tx tx, ObjectNode invoice, String intent) {
    long due = Fields.number(invoice, "amount_due");
    invoice.put("status", "paid").put("attempted", true).put("amount_paid", due);
    invoice.put("amount_remaining", 0).putNull("next_payment_attempt");
    Fields.object(invoice, "status_transitions").put("paid_at", tx.time());
    if (!intent.isEmpty()) {
      invoice.put("attempt_count", Fields.number(invoice, "attempt_count") + 1);
      payment(tx, invoice, intent, due);
    }
    invoice.put("_retries", 0).remove("_retry");
    Events.say(tx, "invoice.paid", invoice);
    Events.say(tx, "invoice.payment_succeeded", invoice);
  }

  private static void payment(Tx tx, ObjectNode invoice, String intent, long amount) {
    ObjectNode payment = tx.fresh("invoice_payment").put("status", "paid");
    payment.put("amount_paid", amount).put("amount_requested", amount);
    payment.put("currency", Fields.text(invoice, "currency")).put("invoice", Fields.id(invoice));
    Fields.object(payment, "payment").put("payment_intent", intent);
    Fields.object(payment, "status_transitions").put("paid_at", tx.time());
    Fields.at(invoice, "_payments.data").asArray().add(Shapes.shown(payment));
    Events.say(tx, "invoice_payment.paid", payment);
  }

  public static void voided(Tx tx, ObjectNode invoice) {
    invoice.put("status", "void").put("amount_remaining", 0).put("auto_advance", false);
    invoice.putNull("next_payment_attempt").remove("_retry");
    Fields.object(invoice, "status_transitions").put("voided_at", tx.time());
    Events.say(tx, "invoice.voided", invoice);
  }
}
