package academy.aligned.local.stripe.event;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is still to be delivered, and how it went so far. */
public final class Deliveries {
  /** Those on their way are looked through often, and lie apart from those that are over. */
  public static final String WAITING = "_delivery";

  public static final String OVER = "_delivered";
  static final String PENDING = "pending";
  static final String DELIVERED = "delivered";
  static final String FAILED = "failed";

  /** After the first try, as Stripe waits: longer and longer, for three days. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(12),
          Duration.ofHours(12),
          Duration.ofHours(12),
          Duration.ofHours(12));

  private Deliveries() {}

  /** One delivery of an event, due at once. */
  public static ObjectNode plan(Tx tx, ObjectNode event) {
    ObjectNode delivery = tx.fresh(WAITING).put("event", Fields.id(event));
    delivery.put("connect", event.has("account")).put("state", PENDING).put("tries", 0);
    delivery.put("due", tx.cause().at().toEpochMilli()).putArray("log");
    return delivery;
  }

  static void answered(Tx tx, ObjectNode delivery, int status) {
    int tries = (int) Fields.number(delivery, "tries");
    ((tools.jackson.databind.node.ArrayNode) delivery.path("log"))
        .addObject()
        .put("at", tx.cause().at().toString())
        .put("status", status);
    delivery.put("tries", tries + 1);
    if (status >= 200 && status < 300) {
      delivery.put("state", DELIVERED).put("object", OVER);
      tx.anywhere(Fields.text(delivery, "event"))
          .flatMap(e -> tx.on(Fields.text(e, "_account")).find("event", Fields.id(e)))
          .ifPresent(event -> event.put("pending_webhooks", 0));
    } else if (tries >= WAITS.size()) {
      delivery.put("state", FAILED).put("object", OVER);
    } else {
      delivery.put("due", tx.cause().at().plus(WAITS.get(tries)).toEpochMilli());
    }
  }
}
