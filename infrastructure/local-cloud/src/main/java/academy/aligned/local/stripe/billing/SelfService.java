package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Params;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a customer does at the portal. */
public final class SelfService {
  private SelfService() {}

  /** Those that are not over, newest first. */
  public static List<ObjectNode> subscriptions(Tx tx, String customer) {
    return tx.all("subscription")
        .filter(s -> Fields.text(s, "customer").equals(customer) && !Ending.over(s))
        .toList()
        .reversed();
  }

  public static List<ObjectNode> invoices(Tx tx, String customer) {
    return tx.all("invoice")
        .filter(i -> Fields.text(i, "customer").equals(customer))
        .filter(i -> !Fields.text(i, "status").equals("draft"))
        .toList()
        .reversed();
  }

  public static long termEnd(ObjectNode subscription) {
    return Cycle.end(subscription);
  }

  public static void cancel(Tx tx, ObjectNode subscription, String feedback, boolean atOnce) {
    Fields.put(Fields.object(subscription, "cancellation_details"), "feedback", feedback);
    if (atOnce) {
      Ending.now(tx, subscription, "cancellation_requested");
    } else {
      Subscriptions.end(tx, subscription, true);
      Events.say(tx, "customer.subscription.updated", subscription);
    }
  }

  public static void renew(Tx tx, ObjectNode subscription) {
    Subscriptions.end(tx, subscription, false);
    Fields.object(subscription, "cancellation_details").putNull("feedback");
    Events.say(tx, "customer.subscription.updated", subscription);
  }

  /** Another price, with what the configuration says about prorations. */
  public static void change(Tx tx, ObjectNode subscription, String price, String behavior) {
    ObjectNode body = Shapes.empty().put("proration_behavior", behavior);
    ObjectNode item = body.putArray("items").addObject();
    item.put("id", Fields.id(Cycle.first(subscription))).put("price", price);
    Change.asked(tx, subscription, new Params(body, "")).ifPresent(c -> c.make(tx, subscription));
    Events.say(tx, "customer.subscription.updated", subscription);
  }

  /** The card for everything from now on. */
  public static void card(Tx tx, ObjectNode customer, ObjectNode method) {
    Customers.usual(tx, customer, method);
    Events.say(tx, "customer.updated", customer);
    for (ObjectNode one : subscriptions(tx, Fields.id(customer))) {
      ObjectNode subscription = tx.get("subscription", Fields.id(one), "subscription");
      subscription.put("default_payment_method", Fields.id(method));
      Events.say(tx, "customer.subscription.updated", subscription);
    }
  }

  /** Why it could not be paid, if it could not. */
  public static Optional<Fault> pay(Tx tx, ObjectNode invoice) {
    return Fields.text(invoice, "status").equals("open")
            && !Invoices.subscription(invoice).isEmpty()
        ? Collecting.retry(tx, invoice)
        : Optional.empty();
  }
}
