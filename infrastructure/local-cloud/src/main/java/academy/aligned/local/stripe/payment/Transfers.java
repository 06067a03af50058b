package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Money for connected accounts: shares of charges, and what the platform sends by itself. */
public final class Transfers {
  private Transfers() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/transfers",
            "amount currency description destination metadata source_transaction transfer_group",
            Transfers::create),
        Route.get("/v1/transfers/{id}", call -> call.named("transfer")),
        Route.post("/v1/transfers/{id}", "description metadata", Transfers::update),
        Route.post(
            "/v1/transfers/{id}/reversals", "amount description metadata", Transfers::reverse),
        Route.list("/v1/transfers", "destination transfer_group", Transfers::list),
        Route.get("/v1/application_fees/{id}", call -> call.named("application_fee")),
        Route.list(
            "/v1/application_fees",
            "charge",
            call -> Pages.of(call, call.tx().all("application_fee"))));
  }

  private static ObjectNode create(Call call) {
    Params params = call.params();
    String destination = params.required("destination");
    Split.able(call.tx(), destination, "destination");
    long amount = params.number("amount").orElseThrow(() -> params.absent("amount"));
    if (amount <= 0) {
      throw Fault.invalid(
          "This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
    }
    String currency = params.required("currency").toLowerCase(Locale.ROOT);
    ObjectNode transfer = made(call.tx(), destination, amount, currency);
    params
        .text("source_transaction")
        .ifPresent(
            id ->
                transfer.put(
                    "source_transaction",
                    Fields.id(call.tx().get("charge", id, "source_transaction"))));
    params.texts(transfer, "description", "transfer_group");
    params.metadata(transfer);
    Events.say(call.tx(), "transfer.created", transfer);
    return transfer;
  }

  private static ObjectNode made(Tx tx, String destination, long amount, String currency) {
    ObjectNode transfer = tx.fresh("transfer");
    transfer.put("destination", destination).put("amount", amount).put("currency", currency);
    transfer.put("balance_transaction", Balance.moved(tx, "transfer", -amount, 0, transfer));
    Fields.object(transfer, "reversals")
        .put("url", "/v1/transfers/" + Fields.id(transfer) + "/reversals");
    return transfer;
  }

  /** What a paid charge gives to a connected account, or takes as a fee from a direct one. */
  static void share(Tx tx, ObjectNode charge) {
    String destination = Fields.text(charge, "transfer_data.destination");
    long fee = Fields.number(charge, "application_fee_amount");
    if (!destination.isEmpty()) {
      long amount =
          Fields.has(charge, "transfer_data.amount")
              ? Fields.number(charge, "transfer_data.amount")
              : Fields.number(charge, "amount");
      ObjectNode transfer = made(tx, destination, amount, Fields.text(charge, "currency"));
      transfer.put("source_transaction", Fields.id(charge));
      charge.put("transfer", Fields.id(transfer));
      Events.say(tx, "transfer.created", transfer);
    }
    if (fee > 0) {
      charge.put("application_fee", Fields.id(fee(tx, charge, fee, destination)));
    }
  }

  private static ObjectNode fee(Tx tx, ObjectNode charge, long amount, String destination) {
    ObjectNode fee = tx.on("").fresh("application_fee");
    fee.put("account", destination.isEmpty() ? tx.cause().account() : destination);
    fee.put("amount", amount).put("currency", Fields.text(charge, "currency"));
    fee.put("application", "ca_standin").put("charge", Fields.id(charge));
    Fields.object(fee, "refunds").put("url", "/v1/application_fees/" + Fields.id(fee) + "/refunds");
    Events.say(tx.on(""), "application_fee.created", fee);
    return fee;
  }

  private static ObjectNode update(Call call) {
    ObjectNode transfer = call.named("transfer");
    call.params().texts(transfer, "description");
    call.params().metadata(transfer);
    Events.say(call.tx(), "transfer.updated", transfer);
    return transfer;
  }

  private static ObjectNode reverse(Call call) {
    ObjectNode transfer = call.named("transfer");
    long left = Fields.number(transfer, "amount") - Fields.number(transfer, "amount_reversed");
    ObjectNode reversal = reverse(call.tx(), transfer, call.params().number("amount").orElse(left));
    call.params().metadata(reversal);
    return reversal;
  }

  static ObjectNode reverse(Tx tx, ObjectNode transfer, long amount) {
    long reversed = Fields.number(transfer, "amount_reversed") + amount;
    if (amount <= 0 || reversed > Fields.number(transfer, "amount")) {
      throw Fault.invalid("This transfer cannot be reversed by that much.", "amount");
    }
    ObjectNode reversal = tx.fresh("transfer_reversal").put("amount", amount);
    reversal
        .put("currency", Fields.text(transfer, "currency"))
        .put("transfer", Fields.id(transfer));
    reversal.put("balance_transaction", Balance.moved(tx, "transfer_refund", amount, 0, reversal));
    transfer.put("amount_reversed", reversed);
    transfer.put("reversed", reversed == Fields.number(transfer, "amount"));
    Fields.at(transfer, "reversals.data").asArray().insert(0, reversal.deepCopy());
    Events.say(tx, "transfer.reversed", transfer);
    return reversal;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("transfer")
            .filter(
                t ->
                    params
                        .text("destination")
                        .filter(d -> !d.equals(Fields.text(t, "destination")))
                        .isEmpty())
            .filter(
                t ->
                    params
                        .text("transfer_group")
                        .filter(g -> !g.equals(Fields.text(t, "transfer_group")))
                        .isEmpty()));
  }
}
