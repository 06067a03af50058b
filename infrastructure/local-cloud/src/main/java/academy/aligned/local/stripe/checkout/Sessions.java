package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Checkout Sessions through the API. */
public final class Sessions {
  private static final String PARAMS =
      "allow_promotion_codes automatic_tax billing_address_collection cancel_url"
          + " client_reference_id consent_collection currency custom_text customer"
          + " customer_creation customer_email customer_update discounts expires_at"
          + " invoice_creation line_items locale metadata mode payment_intent_data"
          + " payment_method_collection payment_method_types submit_type subscription_data"
          + " success_url tax_id_collection ui_mode";

  private Sessions() {}

  public static List<Route> routes() {
    return List.of(
        Route.post("/v1/checkout/sessions", PARAMS, Sessions::create),
        Route.get("/v1/checkout/sessions/{id}", call -> call.named("checkout.session")),
        Route.post("/v1/checkout/sessions/{id}", "metadata", Sessions::update),
        Route.post("/v1/checkout/sessions/{id}/expire", "", Sessions::expire),
        Route.list("/v1/checkout/sessions/{id}/line_items", "", Sessions::items),
        Route.list(
            "/v1/checkout/sessions",
            "customer customer_details payment_intent status subscription",
            Sessions::list));
  }

  private static ObjectNode create(Call call) {
    ObjectNode session = call.tx().fresh("checkout.session");
    new Opening(call.tx(), call.params(), session).fill();
    session.put("url", call.tx().page("/c/pay/" + Fields.id(session)));
    return session;
  }

  private static ObjectNode update(Call call) {
    ObjectNode session = call.named("checkout.session");
    call.params().metadata(session);
    return session;
  }

  private static ObjectNode expire(Call call) {
    ObjectNode session = call.named("checkout.session");
    if (!Fields.text(session, "status").equals("open")) {
      throw Fault.invalid(
          "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session"
              + " has a status of `%s`.".formatted(Fields.text(session, "status")));
    }
    expire(call.tx(), session);
    return session;
  }

  public static void expire(Tx tx, ObjectNode session) {
    session.put("status", "expired").putNull("url");
    Events.say(tx, "checkout.session.expired", session);
  }

  private static ObjectNode items(Call call) {
    List<ObjectNode> items = new ArrayList<>();
    Basket.items(call.named("checkout.session")).forEach(item -> items.add((ObjectNode) item));
    return Pages.of(call, items.reversed().stream());
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("checkout.session")
            .filter(
                s ->
                    List.of("customer", "payment_intent", "status", "subscription").stream()
                        .allMatch(
                            f ->
                                params.text(f).filter(w -> !w.equals(Fields.text(s, f))).isEmpty()))
            .filter(
                s ->
                    params
                        .in("customer_details")
                        .text("email")
                        .filter(e -> !e.equals(Fields.text(s, "customer_details.email")))
                        .isEmpty()));
  }
}
