package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.payment.Split;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions through the API; they begin at a checkout. */
public final class Subscriptions {
  private Subscriptions() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/subscriptions/{id}", call -> call.named("subscription")),
        Route.post(
            "/v1/subscriptions/{id}",
            "application_fee_percent billing_cycle_anchor cancel_at cancel_at_period_end cancellation_details"
                + " default_payment_method description items metadata pause_collection"
                + " payment_behavior proration_behavior proration_date transfer_data trial_end",
            Subscriptions::update),
        Route.delete(
            "/v1/subscriptions/{id}",
            "cancellation_details invoice_now prorate",
            Subscriptions::cancel),
        Route.list("/v1/subscriptions", "customer price status", Subscriptions::list));
  }

  private static ObjectNode update(Call call) {
    ObjectNode subscription = call.named("subscription");
    Params params = call.params();
    if (Ending.over(subscription)) {
      throw Fault.invalid(
          "A canceled subscription can only update its cancellation_details and metadata.", "id");
    }
    params.texts(subscription, "description");
    params
        .decimal("application_fee_percent")
        .ifPresent(p -> subscription.put("application_fee_percent", p));
    params.metadata(subscription);
    card(call.tx(), subscription, params);
    shared(call.tx(), subscription, params);
    ending(call.tx(), subscription, params);
    paused(call.tx(), subscription, params);
    trial(call.tx(), subscription, params);
    changed(call.tx(), subscription, params);
    Events.say(call.tx(), "customer.subscription.updated", subscription);
    return subscription;
  }

  private static void card(Tx tx, ObjectNode subscription, Params params) {
    params
        .text("default_payment_method")
        .ifPresent(
            id -> {
              ObjectNode method = PaymentMethods.given(tx, id, "default_payment_method");
              PaymentMethods.attach(tx, method, Fields.text(subscription, "customer"));
              subscription.put("default_payment_method", Fields.id(method));
            });
  }

  private static void shared(Tx tx, ObjectNode subscription, Params params) {
    if (params.cleared("transfer_data")) {
      subscription.putNull("transfer_data");
    } else if (params.has("transfer_data")) {
      Params data = params.in("transfer_data");
      Split.able(tx, data.required("destination"), "transfer_data[destination]");
      ObjectNode share = subscription.putObject("transfer_data").putNull("amount_percent");
      share.put("destination", data.required("destination"));
      data.decimal("amount_percent").ifPresent(percent -> share.put("amount_percent", percent));
    }
  }

  private static void ending(Tx tx, ObjectNode subscription, Params params) {
    params.flag("cancel_at_period_end").ifPresent(at -> end(tx, subscription, at));
    if (params.has("cancel_at")) {
      params.numbers(subscription, "cancel_at");
      subscription.put("canceled_at", tx.time()).put("cancel_at_period_end", false);
      if (params.cleared("cancel_at")) {
        subscription.putNull("canceled_at");
      }
    }
    why(subscription, params);
  }

  static void end(Tx tx, ObjectNode subscription, boolean atEnd) {
    subscription.put("cancel_at_period_end", atEnd);
    ObjectNode details = Fields.object(subscription, "cancellation_details");
    if (atEnd) {
      subscription.put("cancel_at", Cycle.end(subscription)).put("canceled_at", tx.time());
      details.put("reason", "cancellation_requested");
    } else {
      subscription.putNull("cancel_at").putNull("canceled_at");
      details.putNull("reason");
    }
  }

  private static void why(ObjectNode subscription, Params params) {
    params
        .in("cancellation_details")
        .texts(Fields.object(subscription, "cancellation_details"), "comment", "feedback");
  }

  private static void paused(Tx tx, ObjectNode subscription, Params params) {
    if (params.cleared("pause_collection")) {
      subscription.putNull("pause_collection");
    } else if (params.has("pause_collection")) {
      Params asked = params.in("pause_collection");
      asked.required("behavior");
      String behavior =
          asked.choice("behavior", "void", "keep_as_draft", "mark_uncollectible").orElseThrow();
      Optional<Long> resumes = asked.number("resumes_at");
      if (resumes.filter(at -> at <= tx.time()).isPresent()) {
        throw Fault.invalid("resumes_at must be in the future.", "pause_collection[resumes_at]");
      }
      ObjectNode pause = subscription.putObject("pause_collection").put("behavior", behavior);
      resumes.ifPresentOrElse(at -> pause.put("resumes_at", at), () -> pause.putNull("resumes_at"));
    }
  }

  private static void trial(Tx tx, ObjectNode subscription, Params params) {
    Optional<String> end = params.text("trial_end");
    if (end.isEmpty()) {
      return;
    }
    if (!Fields.text(subscription, "status").equals("trialing")) {
      throw Fault.invalid(
          "This stand-in changes the trial of a subscription that is in it only.", "trial_end");
    }
    long at = end.get().equals("now") ? tx.time() : params.number("trial_end").orElseThrow();
    subscription.put("trial_end", at).put("billing_cycle_anchor", at);
    Cycle.first(subscription).put("current_period_end", at);
  }

  private static void changed(Tx tx, ObjectNode subscription, Params params) {
    Optional<Fault> failure =
        anchored(params)
            ? Cycle.begin(tx, subscription)
            : Change.asked(tx, subscription, params).flatMap(c -> c.make(tx, subscription));
    String behavior =
        params.choice("payment_behavior", "allow_incomplete", "error_if_incomplete").orElse("");
    if (failure.isPresent() && behavior.equals("error_if_incomplete")) {
      throw failure.get().traceless();
    }
  }

  private static boolean anchored(Params params) {
    boolean now =
        params.choice("billing_cycle_anchor", "now", "unchanged").filter("now"::equals).isPresent();
    if (now
        && (!params.list("items").isEmpty()
            || !params.text("proration_behavior").orElse("").equals("none"))) {
      throw Fault.invalid(
          "This stand-in begins a new period with the same items and without prorations.",
          "billing_cycle_anchor");
    }
    return now;
  }

  private static ObjectNode cancel(Call call) {
    ObjectNode subscription = call.named("subscription");
    if (Ending.over(subscription)) {
      throw Fault.missing("subscription", call.id(), "id");
    }
    if (call.params().flag("invoice_now").orElse(false)
        || call.params().flag("prorate").orElse(false)) {
      throw Fault.invalid("This stand-in cancels without a last invoice.", "invoice_now");
    }
    why(subscription, call.params());
    Ending.now(call.tx(), subscription, "cancellation_requested");
    return subscription;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    String status = params.text("status").orElse("");
    return Pages.of(
        call,
        call.tx()
            .all("subscription")
            .filter(
                s ->
                    status.equals("all")
                        || (status.isEmpty()
                            ? !Ending.over(s)
                            : status.equals(Fields.text(s, "status"))))
            .filter(
                s ->
                    params
                        .text("customer")
                        .filter(c -> !c.equals(Fields.text(s, "customer")))
                        .isEmpty())
            .filter(
                s ->
                    params
                        .text("price")
                        .filter(p -> !p.equals(Fields.text(Cycle.first(s), "price.id")))
                        .isEmpty()));
  }
}
