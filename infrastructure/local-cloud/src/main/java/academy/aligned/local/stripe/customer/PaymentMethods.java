package academy.aligned.local.stripe.customer;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Cards that were typed; the number itself is never kept. */
public final class PaymentMethods {
  private PaymentMethods() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/payment_methods/{id}", call -> call.named("payment_method")),
        Route.post("/v1/payment_methods/{id}/attach", "customer", PaymentMethods::attach),
        Route.post("/v1/payment_methods/{id}/detach", "", PaymentMethods::detach),
        Route.list("/v1/payment_methods", "customer type", PaymentMethods::list),
        Route.list("/v1/customers/{id}/payment_methods", "type", call -> of(call, call.id())));
  }

  /** A card as it came from a page. */
  public static ObjectNode card(Tx tx, TestCard card, String name, String email, String country) {
    ObjectNode method = tx.fresh("payment_method");
    ObjectNode details = Fields.object(method, "card");
    details.put("brand", card.brand()).put("display_brand", card.brand());
    details.put("last4", card.lastFour()).put("fingerprint", "standin" + card.lastFour());
    ObjectNode billing = Fields.object(method, "billing_details");
    Fields.put(billing, "name", name);
    Fields.put(billing, "email", email);
    if (!country.isEmpty()) {
      Addresses.put(billing, "address", country);
    }
    return method.put("_fate", card.fate().name());
  }

  /** The id of a method, made where one of Stripe's names for test cards stands. */
  public static ObjectNode given(Tx tx, String id, String param) {
    return TestCard.named(id)
        .map(card -> card(tx, card, "", "", ""))
        .orElseGet(() -> tx.get("payment_method", id, param));
  }

  public static TestCard.Fate fate(ObjectNode method) {
    return TestCard.Fate.valueOf(Fields.text(method, "_fate"));
  }

  public static void attach(Tx tx, ObjectNode method, String customer) {
    if (!Fields.text(method, "customer").equals(customer)) {
      method.put("customer", customer);
      Events.say(tx, "payment_method.attached", method);
    }
  }

  private static ObjectNode attach(Call call) {
    ObjectNode method = given(call.tx(), call.id(), "id");
    String customer = call.params().required("customer");
    attach(call.tx(), method, Fields.id(call.tx().get("customer", customer, "customer")));
    return method;
  }

  private static ObjectNode detach(Call call) {
    ObjectNode method = call.named("payment_method");
    if (!Fields.has(method, "customer")) {
      throw Fault.invalid("The payment method you provided is not attached to a customer.", "id");
    }
    method.putNull("customer");
    Events.say(call.tx(), "payment_method.detached", method);
    return method;
  }

  private static ObjectNode list(Call call) {
    return of(call, call.params().required("customer"));
  }

  private static ObjectNode of(Call call, String customer) {
    return Pages.of(
        call,
        call.tx().all("payment_method").filter(m -> Fields.text(m, "customer").equals(customer)));
  }
}
