package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Money given back, whole or in part. */
public final class Refunds {
  private Refunds() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/refunds",
            "amount charge metadata payment_intent reason refund_application_fee reverse_transfer",
            Refunds::create),
        Route.get("/v1/refunds/{id}", call -> call.named("refund")),
        Route.post("/v1/refunds/{id}", "metadata", Refunds::update),
        Route.list("/v1/refunds", "charge payment_intent", Refunds::list));
  }

  private static ObjectNode create(Call call) {
    Params params = call.params();
    ObjectNode charge = Charges.chosen(call.tx(), params);
    long left = Fields.number(charge, "amount") - Fields.number(charge, "amount_refunded");
    long amount = params.number("amount").orElse(left);
    check(call.tx(), charge, amount, left);
    ObjectNode refund = made(call.tx(), charge, amount);
    params
        .choice("reason", "duplicate", "fraudulent", "requested_by_customer")
        .ifPresent(r -> refund.put("reason", r));
    params.metadata(refund);
    shares(call.tx(), params, charge, refund);
    charge.put("amount_refunded", Fields.number(charge, "amount_refunded") + amount);
    charge.put("refunded", amount == left);
    Fields.at(charge, "_refunds.data").asArray().insert(0, refund.deepCopy());
    Events.say(call.tx(), "refund.created", refund);
    Events.say(call.tx(), "charge.refunded", charge);
    Events.say(call.tx(), "refund.updated", refund);
    Events.say(call.tx(), "charge.refund.updated", refund);
    return refund;
  }

  private static void check(Tx tx, ObjectNode charge, long amount, long left) {
    if (!Fields.flag(charge, "paid")) {
      throw Fault.invalid("Charge %s has not been paid.".formatted(Fields.id(charge)), "charge");
    }
    if (left == 0) {
      throw Fault.invalid(
          "Charge %s has already been refunded.".formatted(Fields.id(charge)),
          "charge",
          "charge_already_refunded");
    }
    if (Disputes.lostOrOpen(tx, charge)) {
      throw Fault.invalid(
          "The charge %s has been charged back; cannot issue a refund."
              .formatted(Fields.id(charge)),
          "charge",
          "charge_disputed");
    }
    if (amount < 1 || amount > left) {
      throw Fault.invalid(
          "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
              .formatted(amount, left),
          "amount");
    }
  }

  private static ObjectNode made(Tx tx, ObjectNode charge, long amount) {
    ObjectNode refund = tx.fresh("refund").put("amount", amount).put("status", "succeeded");
    refund.put("charge", Fields.id(charge)).put("currency", Fields.text(charge, "currency"));
    refund.put("payment_intent", Fields.text(charge, "payment_intent"));
    return refund.put("balance_transaction", Balance.moved(tx, "refund", -amount, 0, refund));
  }

  /** What was shared comes back in the same part, where that is asked. */
  private static void shares(Tx tx, Params params, ObjectNode charge, ObjectNode refund) {
    if (params.flag("reverse_transfer").orElse(false)) {
      ObjectNode transfer =
          tx.find("transfer", Fields.text(charge, "transfer"))
              .orElseThrow(
                  () ->
                      Fault.invalid("This charge has no transfer to reverse.", "reverse_transfer"));
      ObjectNode reversal = Transfers.reverse(tx, transfer, part(transfer, charge, refund));
      refund.put("transfer_reversal", Fields.id(reversal));
    }
    if (params.flag("refund_application_fee").orElse(false)) {
      ObjectNode fee =
          tx.on("")
              .find("application_fee", Fields.text(charge, "application_fee"))
              .orElseThrow(
                  () ->
                      Fault.invalid(
                          "This charge has no application fee.", "refund_application_fee"));
      long back = Fields.number(fee, "amount_refunded") + part(fee, charge, refund);
      fee.put("amount_refunded", back).put("refunded", back >= Fields.number(fee, "amount"));
      Events.say(tx.on(""), "application_fee.refunded", fee);
    }
  }

  private static long part(ObjectNode share, ObjectNode charge, ObjectNode refund) {
    return BigDecimal.valueOf(Fields.number(share, "amount"))
        .multiply(BigDecimal.valueOf(Fields.number(refund, "amount")))
        .divide(BigDecimal.valueOf(Fields.number(charge, "amount")), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static ObjectNode update(Call call) {
    ObjectNode refund = call.named("refund");
    call.params().metadata(refund);
    Events.say(call.tx(), "refund.updated", refund);
    return refund;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("refund")
            .filter(
                r ->
                    params
                        .text("charge")
                        .filter(c -> !c.equals(Fields.text(r, "charge")))
                        .isEmpty())
            .filter(
                r ->
                    params
                        .text("payment_intent")
                        .filter(p -> !p.equals(Fields.text(r, "payment_intent")))
                        .isEmpty()));
  }
}
