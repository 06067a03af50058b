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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Buyers who ask their bank for the money back. */
public final class Disputes {
  private static final long FEE = 1_500;
  private static final long ANSWER_WITHIN = Duration.ofDays(9).toSeconds();
  private static final Set<String> OPEN = Set.of("needs_response", "under_review");

  private Disputes() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/disputes/{id}", call -> call.named("dispute")),
        Route.post("/v1/disputes/{id}", "evidence metadata submit", Disputes::update),
        Route.post("/v1/disputes/{id}/close", "", Disputes::accept),
        Route.list("/v1/disputes", "charge payment_intent", Disputes::list));
  }

  public static ObjectNode open(Tx tx, ObjectNode charge, String reason) {
    if (!Fields.flag(charge, "paid") || Fields.flag(charge, "disputed")) {
      throw Fault.invalid("Only a paid charge that is not disputed yet can be disputed.", "charge");
    }
    ObjectNode dispute = tx.fresh("dispute").put("reason", reason);
    long amount = Fields.number(charge, "amount") - Fields.number(charge, "amount_refunded");
    dispute.put("amount", amount).put("currency", Fields.text(charge, "currency"));
    dispute.put("charge", Fields.id(charge));
    dispute.put("payment_intent", Fields.text(charge, "payment_intent"));
    Fields.object(dispute, "evidence_details").put("due_by", tx.time() + ANSWER_WITHIN);
    charge.put("disputed", true);
    Events.say(tx, "charge.dispute.created", dispute);
    moved(tx, dispute, -amount, FEE);
    Events.say(tx, "charge.dispute.funds_withdrawn", dispute);
    Events.say(tx, "charge.updated", charge);
    return dispute;
  }

  private static void moved(Tx tx, ObjectNode dispute, long amount, long fee) {
    String id = Balance.moved(tx, "adjustment", amount, fee, dispute);
    ObjectNode moved = tx.get("balance_transaction", id, "balance_transaction");
    Fields.at(dispute, "balance_transactions").asArray().add(Shapes.shown(moved));
  }

  /** How the bank decides. */
  public static ObjectNode close(Tx tx, ObjectNode dispute, boolean won) {
    if (!OPEN.contains(Fields.text(dispute, "status"))) {
      throw Fault.invalid("This dispute is already closed.", "dispute");
    }
    dispute.put("status", won ? "won" : "lost");
    Events.say(tx, "charge.dispute.closed", dispute);
    if (won) {
      moved(tx, dispute, Fields.number(dispute, "amount"), -FEE);
      Events.say(tx, "charge.dispute.funds_reinstated", dispute);
    }
    return dispute;
  }

  static boolean lostOrOpen(Tx tx, ObjectNode charge) {
    return tx.all("dispute")
        .filter(dispute -> Fields.text(dispute, "charge").equals(Fields.id(charge)))
        .anyMatch(dispute -> !Fields.text(dispute, "status").equals("won"));
  }

  private static ObjectNode accept(Call call) {
    return close(call.tx(), call.named("dispute"), false);
  }

  private static ObjectNode update(Call call) {
    ObjectNode dispute = call.named("dispute");
    Params params = call.params();
    ObjectNode evidence = Fields.object(dispute, "evidence");
    Params given = params.in("evidence");
    given.body().propertyNames().forEach(name -> given.texts(evidence, name));
    ObjectNode details = Fields.object(dispute, "evidence_details");
    details.put("has_evidence", Fields.flag(details, "has_evidence") || params.has("evidence"));
    if (params.flag("submit").orElse(params.has("evidence"))) {
      details.put("submission_count", Fields.number(details, "submission_count") + 1);
      dispute.put("status", "under_review");
    }
    params.metadata(dispute);
    Events.say(call.tx(), "charge.dispute.updated", dispute);
    return dispute;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("dispute")
            .filter(
                d ->
                    params
                        .text("charge")
                        .filter(c -> !c.equals(Fields.text(d, "charge")))
                        .isEmpty())
            .filter(
                d ->
                    params
                        .text("payment_intent")
                        .filter(p -> !p.equals(Fields.text(d, "payment_intent")))
                        .isEmpty()));
  }
}
