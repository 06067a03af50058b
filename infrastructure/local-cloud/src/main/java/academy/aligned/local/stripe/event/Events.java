package academy.aligned.local.stripe.event;

import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Api;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Writes events into the change they tell of, and reads them back. */
public final class Events {
  private Events() {}

  public static List<Route> routes() {
    return List.of(
        Route.list("/v1/events", "type types delivery_success", Events::list),
        Route.get("/v1/events/{id}", call -> call.named("event")));
  }

  /** Tells what happened to an object of the account at hand. */
  public static ObjectNode say(Tx tx, String type, ObjectNode object) {
    return say(tx, type, object, tx.cause().account());
  }

  /** Of a connected account, as its platform is told. */
  public static ObjectNode say(Tx tx, String type, ObjectNode object, String account) {
    ObjectNode event = tx.fresh("event").put("api_version", Api.VERSION);
    event.put("type", type).put("pending_webhooks", 1);
    ObjectNode data = event.putObject("data");
    data.set("object", Shapes.shown(object));
    if (type.endsWith(".updated") || type.equals("charge.refunded")) {
      data.set("previous_attributes", tx.previous(object));
    }
    Cause cause = tx.cause();
    ObjectNode request = event.putObject("request");
    Fields.put(request, "id", cause.request());
    Fields.put(request, "idempotency_key", cause.key());
    if (!account.isEmpty()) {
      event.put("account", account);
    }
    Deliveries.plan(tx, event);
    return event;
  }

  private static ObjectNode list(Call call) {
    Set<String> types = Set.copyOf(call.params().texts("types"));
    return Pages.of(
        call,
        call.tx()
            .all("event")
            .filter(e -> types.isEmpty() || types.contains(Fields.text(e, "type")))
            .filter(e -> call.params().text("type").filter(t -> !matches(t, e)).isEmpty()));
  }

  /** {@code charge.*} stands for all that begin so. */
  private static boolean matches(String wanted, ObjectNode event) {
    String type = Fields.text(event, "type");
    return wanted.endsWith("*")
        ? type.startsWith(wanted.substring(0, wanted.length() - 1))
        : type.equals(wanted);
  }
}
