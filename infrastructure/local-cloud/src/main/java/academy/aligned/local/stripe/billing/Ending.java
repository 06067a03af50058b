package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The end of a subscription. */
final class Ending {
  private Ending() {}

  static boolean over(ObjectNode subscription) {
    return Fields.text(subscription, "status").equals("canceled");
  }

  /** At once; what is still open is not tried any more. */
  static void now(Tx tx, ObjectNode subscription, String reason) {
    subscription.put("status", "canceled").put("ended_at", tx.time());
    if (!Fields.has(subscription, "canceled_at")) {
      subscription.put("canceled_at", tx.time());
    }
    Fields.object(subscription, "cancellation_details").put("reason", reason);
    subscription.putNull("pause_collection");
    for (String id : open(tx, subscription)) {
      ObjectNode invoice = tx.get("invoice", id, "invoice").put("auto_advance", false);
      invoice.putNull("next_payment_attempt").remove("_retry");
    }
    Events.say(tx, "customer.subscription.deleted", subscription);
  }

  static List<String> open(Tx tx, ObjectNode subscription) {
    return tx.all("invoice")
        .filter(invoice -> Invoices.subscription(invoice).equals(Fields.id(subscription)))
        .filter(invoice -> Fields.text(invoice, "status").equals("open"))
        .map(Fields::id)
        .toList();
  }
}
