package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.billing.Beginning;
import academy.aligned.local.stripe.billing.invoice.Discounts;
import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Lines;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.event.Events;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A session that is paid, or needs no payment, becomes what it was for. */
record Completion(Tx tx, ObjectNode session) {
  void complete(ObjectNode method) {
    String customer = Fields.text(session, "customer");
    List<ObjectNode> discounts =
        new Reduction(tx, session)
            .coupon()
            .map(coupon -> Discounts.give(tx, coupon, code(), customer))
            .map(List::of)
            .orElse(List.of());
    if (Fields.text(session, "mode").equals("subscription")) {
      subscription(customer, method, discounts);
    } else if (Fields.flag(session, "invoice_creation.enabled")) {
      invoice(customer, discounts);
    }
    new Reduction(tx, session).redeem();
    closed();
    Events.say(tx, "checkout.session.completed", session);
  }

  private String code() {
    return new Reduction(tx, session).code().map(Fields::id).orElse("");
  }

  private void closed() {
    boolean free = Fields.number(session, "amount_total") == 0;
    session.put("status", "complete").putNull("url");
    session.put("payment_status", free ? "no_payment_required" : "paid");
    ObjectNode collected = session.putObject("collected_information").putNull("business_name");
    collected.putNull("individual_name").putNull("shipping_details");
    if (Fields.flag(session, "automatic_tax.enabled")) {
      Fields.object(session, "automatic_tax").put("status", "complete");
    }
  }

  private void subscription(String customer, ObjectNode method, List<ObjectNode> discounts) {
    tx.find("customer", customer)
        .filter(c -> !Fields.has(c, "invoice_settings.default_payment_method"))
        .ifPresent(c -> Customers.usual(tx, c, method));
    ObjectNode subscription =
        Beginning.of(
            tx,
            new Beginning.Order(
                customer,
                Fields.text(session, "currency"),
                Fields.id(method),
                Basket.list(session),
                Terms.data(session),
                Terms.trialEnd(tx, session),
                discounts,
                Fields.text(session, "_first")));
    session.put("subscription", Fields.id(subscription));
    session.put("invoice", Fields.text(subscription, "latest_invoice"));
  }

  private void invoice(String customer, List<ObjectNode> discounts) {
    String currency = Fields.text(session, "currency");
    ObjectNode invoice = Invoices.draft(tx, customer, currency, "manual");
    for (ObjectNode item : Basket.list(session)) {
      ObjectNode price = (ObjectNode) item.path("price");
      long amount = Fields.number(item, "amount_subtotal");
      Invoices.add(
          invoice, Lines.once(tx, price, currency, Fields.number(item, "quantity"), amount));
    }
    discounts.forEach(discount -> Discounts.apply(tx, discount, invoice));
    invoice.set(
        "metadata", Fields.at(session, "invoice_creation.invoice_data.metadata").deepCopy());
    invoice.set("automatic_tax", session.path("automatic_tax").deepCopy());
    Fields.object(invoice, "automatic_tax").putNull("disabled_reason");
    Invoices.total(tx, invoice);
    Invoices.finalise(tx, invoice);
    Invoices.paid(tx, invoice, Fields.text(session, "payment_intent"));
    session.put("invoice", Fields.id(invoice));
  }
}
