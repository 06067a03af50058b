package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What each movement does to the balance, with Stripe's usual fee on charges. */
public final class Balance {
  private static final long SETTLING = Duration.ofDays(2).toSeconds();
  private static final Map<String, String> CATEGORIES =
      Map.of("adjustment", "dispute", "payment", "charge", "transfer_refund", "transfer_reversal");

  private Balance() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/balance_transactions/{id}", call -> call.named("balance_transaction")),
        Route.list("/v1/balance_transactions", "currency payout source type", Balance::list));
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("balance_transaction")
            .filter(
                t ->
                    same(params, t, "currency")
                        && same(params, t, "source")
                        && same(params, t, "type")));
  }

  private static boolean same(Params params, ObjectNode object, String field) {
    return params
        .text(field)
        .filter(wanted -> !wanted.equals(Fields.text(object, field)))
        .isEmpty();
  }

  /** 2.9 % and 30 of the smallest units. */
  static long fee(long amount) {
    return amount == 0 ? 0 : Math.round(amount * 0.029) + 30;
  }

  static String moved(Tx tx, String type, long amount, long fee, ObjectNode source) {
    ObjectNode moved = tx.fresh("balance_transaction");
    moved.put("type", type).put("reporting_category", CATEGORIES.getOrDefault(type, type));
    moved.put("amount", amount).put("fee", fee).put("net", amount - fee);
    moved.put("currency", Fields.text(source, "currency")).put("source", Fields.id(source));
    moved.put("available_on", tx.time() + SETTLING);
    if (fee != 0) {
      Fields.at(moved, "fee_details")
          .asArray()
          .addObject()
          .put("amount", fee)
          .putNull("application")
          .put("currency", Fields.text(source, "currency"))
          .put("description", "Stripe processing fees")
          .put("type", "stripe_fee");
    }
    return Fields.id(moved);
  }
}
