package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Each try at a card, paid or failed. */
public final class Charges {
  private static final List<String> INHERITED =
      List.of(
          "amount",
          "currency",
          "customer",
          "description",
          "application_fee_amount",
          "metadata",
          "on_behalf_of",
          "receipt_email",
          "transfer_data",
          "transfer_group");

  private Charges() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/charges/{id}", call -> call.named("charge")),
        Route.post("/v1/charges/{id}", "description metadata receipt_email", Charges::update),
        Route.list("/v1/charges", "customer payment_intent transfer_group", Charges::list));
  }

  static ObjectNode paid(Tx tx, ObjectNode intent, ObjectNode method) {
    ObjectNode charge = fresh(tx, intent, method);
    long amount = Fields.number(charge, "amount");
    charge.put("status", "succeeded").put("paid", true).put("amount_captured", amount);
    charge.set("outcome", outcome("authorized", "approved_by_network", "Payment complete."));
    charge.put("receipt_url", tx.page("/receipt/" + Fields.id(charge)));
    charge.put(
        "balance_transaction", Balance.moved(tx, "charge", amount, Balance.fee(amount), charge));
    Transfers.share(tx, charge);
    Events.say(tx, "charge.succeeded", charge);
    return charge;
  }

  static ObjectNode failed(Tx tx, ObjectNode intent, ObjectNode method, Fault why) {
    ObjectNode charge = fresh(tx, intent, method);
    charge.put("status", "failed").put("paid", false).put("captured", false);
    charge.put("failure_code", why.detail("code")).put("failure_message", why.message());
    String reason =
        why.detail("decline_code").isEmpty() ? why.detail("code") : why.detail("decline_code");
    charge.set(
        "outcome",
        outcome("issuer_declined", reason, "The bank did not return any further details."));
    Events.say(tx, "charge.failed", charge);
    return charge;
  }

  private static ObjectNode fresh(Tx tx, ObjectNode intent, ObjectNode method) {
    ObjectNode charge = tx.fresh("charge");
    INHERITED.forEach(name -> charge.set(name, intent.path(name).deepCopy()));
    charge.put("payment_intent", Fields.id(intent)).put("payment_method", Fields.id(method));
    charge.set("billing_details", method.path("billing_details").deepCopy());
    ObjectNode card = (ObjectNode) method.path("card").deepCopy();
    card.remove(List.of("display_brand", "generated_from", "three_d_secure_usage", "networks"));
    card.put("network", Fields.text(card, "brand"))
        .putNull("three_d_secure")
        .putNull("installments");
    card.put("amount_authorized", Fields.number(intent, "amount")).putNull("mandate");
    ObjectNode details = charge.putObject("payment_method_details").put("type", "card");
    details.set("card", card);
    charge.set(
        "_refunds", Pages.list(List.of(), false, "/v1/charges/" + Fields.id(charge) + "/refunds"));
    charge.remove("refunds");
    return charge;
  }

  private static ObjectNode outcome(String type, String reason, String message) {
    boolean good = type.equals("authorized");
    ObjectNode outcome = Shapes.empty();
    outcome.putNull("advice_code").putNull("network_advice_code").putNull("network_decline_code");
    outcome.put("network_status", good ? "approved_by_network" : "declined_by_network");
    Fields.put(outcome, "reason", good ? "" : reason);
    return outcome.put("risk_level", "normal").put("seller_message", message).put("type", type);
  }

  private static ObjectNode update(Call call) {
    ObjectNode charge = call.named("charge");
    call.params().texts(charge, "description", "receipt_email");
    call.params().metadata(charge);
    Events.say(call.tx(), "charge.updated", charge);
    return charge;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    Stream<ObjectNode> all =
        call.tx()
            .all("charge")
            .filter(
                c ->
                    List.of("customer", "payment_intent", "transfer_group").stream()
                        .allMatch(
                            field ->
                                params
                                    .text(field)
                                    .filter(w -> !w.equals(Fields.text(c, field)))
                                    .isEmpty()));
    return Pages.of(call, all);
  }

  /** The paid charge of an intent or an id, to be changed. */
  static ObjectNode chosen(Tx tx, Params params) {
    if (params.given("charge")) {
      return tx.get("charge", params.required("charge"), "charge");
    }
    if (!params.given("payment_intent")) {
      throw Fault.invalid(
          "One of the following params should be provided for this request: payment_intent or charge.");
    }
    ObjectNode intent =
        tx.get("payment_intent", params.required("payment_intent"), "payment_intent");
    return tx.find("charge", Fields.text(intent, "latest_charge"))
        .orElseThrow(
            () ->
                Fault.invalid(
                    "This PaymentIntent (%s) does not have a successful charge to refund."
                        .formatted(Fields.id(intent)),
                    "payment_intent"));
  }
}
