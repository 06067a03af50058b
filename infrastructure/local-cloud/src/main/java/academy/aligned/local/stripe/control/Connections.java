package academy.aligned.local.stripe.control;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to connected accounts elsewhere. */
final class Connections {
  private Connections() {}

  /** The practice takes the platform's rights away. */
  static ObjectNode deauthorize(Tx tx, JsonNode asked) {
    ObjectNode account = Controls.found(tx, "account", Fields.text(asked, "account"));
    ObjectNode application = Shapes.empty().put("id", "ca_standin").put("object", "application");
    application.put("name", "Aligned Academy");
    Events.say(tx, "account.application.deauthorized", application, Fields.id(account));
    tx.remove(account);
    return account;
  }

  static ObjectNode payoutFailed(Tx tx, JsonNode asked) {
    ObjectNode account = Controls.found(tx, "account", Fields.text(asked, "account"));
    Tx there = tx.on(Fields.id(account));
    ObjectNode payout = there.fresh("payout").put("status", "failed");
    payout.put("amount", Fields.has(asked, "amount") ? Fields.number(asked, "amount") : 10_000);
    payout.put("currency", Fields.text(account, "default_currency"));
    payout.put("failure_code", "account_closed");
    payout.put("failure_message", "The bank account has been closed.");
    payout.put("arrival_date", tx.time() + Duration.ofDays(2).toSeconds());
    Events.say(there, "payout.failed", payout);
    return payout;
  }
}
