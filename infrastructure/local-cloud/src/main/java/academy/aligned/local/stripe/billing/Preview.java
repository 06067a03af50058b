package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Params;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Invoices that are not there yet: what the next one, or a change, will cost. */
final class Preview {
  private Preview() {}

  static ObjectNode create(Call call) {
    Params params = call.params();
    Tx tx = call.tx();
    ObjectNode subscription =
        tx.get("subscription", params.required("subscription"), "subscription").deepCopy();
    if (Ending.over(subscription)) {
      throw Fault.invalid(
          "The subscription is canceled: there is no next invoice.",
          "subscription",
          "invoice_upcoming_none");
    }
    Params asked =
        params
            .in("subscription_details")
            .only("items proration_behavior proration_date cancel_at_period_end trial_end");
    Optional<Change> change = Change.asked(tx, subscription, asked);
    if (change.filter(Change::atOnce).isPresent()) {
      return now(tx, subscription, change.get());
    }
    change.ifPresent(some -> some.make(tx, subscription));
    return upcoming(tx, subscription);
  }

  private static ObjectNode now(Tx tx, ObjectNode subscription, Change change) {
    ObjectNode invoice = sketch(tx, subscription, "subscription_update");
    change.lines().forEach(line -> Invoices.add(invoice, line));
    Invoices.total(tx, invoice);
    return invoice;
  }

  static ObjectNode upcoming(Tx tx, ObjectNode subscription) {
    ObjectNode invoice = sketch(tx, subscription, "upcoming");
    ObjectNode item = Cycle.first(subscription);
    invoice.put("period_start", Fields.number(item, "current_period_start"));
    invoice.put("period_end", Cycle.end(subscription));
    invoice.put("next_payment_attempt", Cycle.end(subscription));
    Cycle.next(tx, subscription, invoice);
    return invoice;
  }

  private static ObjectNode sketch(Tx tx, ObjectNode subscription, String reason) {
    ObjectNode invoice = tx.sketch("invoice", "upcoming_in_" + tx.serials().letters(24));
    Invoices.fill(
        tx,
        invoice,
        Fields.text(subscription, "customer"),
        Fields.text(subscription, "currency"),
        reason);
    return Invoices.owned(invoice, subscription);
  }
}
