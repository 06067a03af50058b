package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.customer.TestCard.Fate;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.payment.Intents.Outcome;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A card kept for later, with nothing to pay now. */
public final class Setups {
  private Setups() {}

  public static List<Route> routes() {
    return List.of(
        Route.get("/v1/setup_intents/{id}", call -> call.named("setup_intent")),
        Route.list("/v1/setup_intents", "customer", Setups::list));
  }

  private static ObjectNode list(Call call) {
    return Pages.of(call, call.tx().all("setup_intent"));
  }

  public static Outcome confirm(Tx tx, String customer, ObjectNode method) {
    ObjectNode setup = tx.fresh("setup_intent").put("payment_method", Fields.id(method));
    Fields.put(setup, "customer", customer);
    setup.put("client_secret", Fields.id(setup) + "_secret_" + tx.serials().letters(25));
    Events.say(tx, "setup_intent.created", setup);
    Fate fate = PaymentMethods.fate(method);
    Optional<Fault> refusal = Bank.refusal(fate, true);
    if (refusal.isPresent()) {
      return refused(tx, setup, refusal.get());
    }
    if (Bank.asks(fate, true)) {
      setup.put("status", "requires_action");
      setup.putObject("next_action").put("type", "use_stripe_sdk").putObject("use_stripe_sdk");
      Events.say(tx, "setup_intent.requires_action", setup);
      return new Outcome.Asked(setup);
    }
    return done(tx, setup);
  }

  public static Outcome authenticated(Tx tx, ObjectNode setup, boolean well) {
    setup.putNull("next_action");
    return well ? done(tx, setup) : refused(tx, setup, Bank.unauthenticated());
  }

  private static Outcome done(Tx tx, ObjectNode setup) {
    setup.put("status", "succeeded");
    Events.say(tx, "setup_intent.succeeded", setup);
    return new Outcome.Paid(setup);
  }

  private static Outcome refused(Tx tx, ObjectNode setup, Fault why) {
    setup.put("status", "requires_payment_method");
    setup.set("last_setup_error", why.json());
    Events.say(tx, "setup_intent.setup_failed", setup);
    return new Outcome.Refused(why);
  }
}
