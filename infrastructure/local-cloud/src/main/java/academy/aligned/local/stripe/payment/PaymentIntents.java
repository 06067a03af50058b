package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.payment.Intents.Outcome;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** PaymentIntents through the API. */
public final class PaymentIntents {
  private static final String CONFIRMING = "off_session payment_method return_url";

  private PaymentIntents() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/payment_intents",
            "amount currency customer confirm description metadata receipt_email transfer_group"
                + " application_fee_amount transfer_data on_behalf_of statement_descriptor_suffix "
                + CONFIRMING,
            PaymentIntents::create),
        Route.get("/v1/payment_intents/{id}", call -> call.named("payment_intent")),
        Route.post(
            "/v1/payment_intents/{id}",
            "description metadata receipt_email",
            PaymentIntents::update),
        Route.post("/v1/payment_intents/{id}/confirm", CONFIRMING, PaymentIntents::confirm),
        Route.post(
            "/v1/payment_intents/{id}/cancel", "cancellation_reason", PaymentIntents::cancel),
        Route.list("/v1/payment_intents", "customer", PaymentIntents::list));
  }

  private static ObjectNode create(Call call) {
    Params params = call.params();
    Tx tx = call.tx();
    long amount = params.number("amount").orElseThrow(() -> params.absent("amount"));
    if (amount <= 0) {
      throw Fault.invalid(
          "This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
    }
    params.text("customer").ifPresent(c -> tx.get("customer", c, "customer"));
    String currency = params.required("currency").toLowerCase(Locale.ROOT);
    ObjectNode intent = Intents.open(tx, amount, currency, params.text("customer").orElse(""));
    filled(intent, params);
    Split.of(tx, params).write(intent);
    Intents.announce(tx, intent);
    return params.flag("confirm").orElse(false) ? confirm(call, intent) : intent;
  }

  private static void filled(ObjectNode intent, Params params) {
    params.texts(
        intent, "description", "receipt_email", "transfer_group", "statement_descriptor_suffix");
    params.metadata(intent);
  }

  private static ObjectNode update(Call call) {
    ObjectNode intent = call.named("payment_intent");
    filled(intent, call.params());
    return intent;
  }

  private static ObjectNode confirm(Call call) {
    return confirm(call, call.named("payment_intent"));
  }

  private static ObjectNode confirm(Call call, ObjectNode intent) {
    Params params = call.params();
    ObjectNode method =
        PaymentMethods.given(call.tx(), params.required("payment_method"), "payment_method");
    boolean present = !params.flag("off_session").orElse(false);
    if (Intents.confirm(call.tx(), intent, method, present) instanceof Outcome.Refused refused) {
      throw refused.why();
    }
    return intent;
  }

  private static ObjectNode cancel(Call call) {
    ObjectNode intent = call.named("payment_intent");
    Intents.cancel(call.tx(), intent, call.params().text("cancellation_reason").orElse(""));
    return intent;
  }

  private static ObjectNode list(Call call) {
    return Pages.of(
        call,
        call.tx()
            .all("payment_intent")
            .filter(
                p ->
                    call.params()
                        .text("customer")
                        .filter(c -> !c.equals(Fields.text(p, "customer")))
                        .isEmpty()));
  }
}
