package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Discounts;
import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Lines;
import academy.aligned.local.stripe.billing.invoice.Term;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A subscription begins, with its first invoice. */
public final class Beginning {
  private Beginning() {}

  /**
   * @param asked the session's {@code subscription_data}
   * @param trialEnd 0 without a trial
   * @param intent what paid the first invoice; empty where nothing was due
   */
  public record Order(
      String customer,
      String currency,
      String method,
      List<ObjectNode> items,
      ObjectNode asked,
      long trialEnd,
      List<ObjectNode> discounts,
      String intent) {}

  public static ObjectNode of(Tx tx, Order order) {
    ObjectNode subscription = tx.fresh("subscription");
    subscription.put("customer", order.customer()).put("currency", order.currency());
    subscription.put("default_payment_method", order.method());
    subscription.put("start_date", tx.time());
    boolean trial = order.trialEnd() > tx.time();
    subscription.put("status", trial ? "trialing" : "active");
    subscription.put("billing_cycle_anchor", trial ? order.trialEnd() : tx.time());
    if (trial) {
      subscription.put("trial_start", tx.time()).put("trial_end", order.trialEnd());
    }
    described(subscription, order.asked());
    order.items().forEach(item -> item(tx, subscription, item, trial));
    order.discounts().forEach(d -> discounted(subscription, d));
    Fields.object(subscription, "items")
        .put("url", "/v1/subscription_items?subscription=" + Fields.id(subscription));
    Events.say(tx, "customer.subscription.created", firstInvoice(tx, subscription, order, trial));
    return subscription;
  }

  private static void described(ObjectNode subscription, ObjectNode asked) {
    for (String name :
        List.of(
            "application_fee_percent",
            "automatic_tax",
            "description",
            "metadata",
            "on_behalf_of",
            "transfer_data",
            "trial_settings")) {
      if (asked.has(name)) {
        subscription.set(name, asked.path(name).deepCopy());
      }
    }
  }

  private static void discounted(ObjectNode subscription, ObjectNode discount) {
    discount.put("subscription", Fields.id(subscription));
    subscription.path("discounts").asArray().add(Fields.id(discount));
  }

  private static void item(Tx tx, ObjectNode subscription, ObjectNode bought, boolean trial) {
    ObjectNode price = (ObjectNode) bought.path("price");
    long end =
        trial ? Fields.number(subscription, "trial_end") : Term.of(price).end(tx.time(), tx.time());
    ObjectNode item = tx.sketch("subscription_item", tx.serials().next("subscription_item"));
    item.put("subscription", Fields.id(subscription))
        .put("quantity", Fields.number(bought, "quantity"));
    item.put("current_period_start", tx.time()).put("current_period_end", end);
    item.set("price", Shapes.shown(price));
    Fields.at(subscription, "items.data").asArray().add(item);
  }

  private static ObjectNode firstInvoice(
      Tx tx, ObjectNode subscription, Order order, boolean trial) {
    ObjectNode invoice =
        Invoices.draft(tx, order.customer(), order.currency(), "subscription_create");
    Invoices.owned(invoice, subscription);
    for (var item : Fields.at(subscription, "items.data")) {
      long from = Fields.number(item, "current_period_start");
      long to = Fields.number(item, "current_period_end");
      Invoices.add(invoice, Lines.term(tx, subscription, (ObjectNode) item, from, to, trial));
    }
    Discounts.apply(tx, subscription.path("discounts"), invoice);
    Invoices.total(tx, invoice);
    Invoices.finalise(tx, invoice);
    Invoices.paid(tx, invoice, order.intent());
    Discounts.useUp(tx, subscription, Fields.number(invoice, "subtotal") > 0);
    return subscription.put("latest_invoice", Fields.id(invoice));
  }
}
