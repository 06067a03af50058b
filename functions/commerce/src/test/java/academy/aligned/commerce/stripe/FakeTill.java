package academy.aligned.commerce.stripe;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.stripe.reading.StripeObjects;
import academy.aligned.kernel.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** The hosted page in memory; its objects have the shape of Stripe's. */
public final class FakeTill implements StripeCheckout {
  private final FakeStripe stripe;
  private final InstantSource clock;
  private final Map<String, ObjectNode> sessions = new ConcurrentHashMap<>();
  private final Map<String, Basket> baskets = new ConcurrentHashMap<>();
  private final Map<String, String> byOrder = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> subscriptions = new ConcurrentHashMap<>();

  FakeTill(FakeStripe stripe, InstantSource clock) {
    this.stripe = stripe;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Map<String, ObjectNode> subscriptions() {
    return subscriptions;
  }

  public Basket basket(String order) {
    return baskets.get(byOrder.get(order));
  }

  public String sessionOf(String order) {
    return byOrder.get(order);
  }

  public ObjectNode session(String id) {
    return sessions.get(id);
  }

  public ObjectNode subscription(String id) {
    return subscriptions.get(id);
  }

  @Override
  public String customer(String who, String email, String name) {
    return "cus_" + who.replace('/', '_');
  }

  @Override
  public Opened open(Basket basket) {
    String id = byOrder.computeIfAbsent(basket.order(), _ -> stripe.next("cs"));
    baskets.put(id, basket);
    ObjectNode session = Json.MAPPER.createObjectNode();
    session.put("id", id).put("object", "checkout.session").put("status", "open");
    session.put("client_reference_id", basket.order()).put("payment_status", "unpaid");
    session.putObject("metadata").put("order", basket.order());
    session.put("currency", basket.currency()).put("customer", basket.customer());
    session.put("amount_total", amount(basket));
    sessions.putIfAbsent(id, session);
    return new Opened(
        id, "https://pay.stripe.test/" + id, clock.instant().plus(Duration.ofHours(24)));
  }

  private long amount(Basket basket) {
    return basket.trialDays() > 0
        ? 0
        : stripe.terms(basket.price()).amounts().get(basket.currency());
  }

  /** Somebody pays; false where a code was used up meanwhile. */
  public boolean pay(String order, String email) {
    String id = byOrder.get(order);
    Basket basket = baskets.get(id);
    ObjectNode session = sessions.get(id);
    if (basket.promotion() != null) {
      if (!stripe.redeem(basket.promotion())) {
        return false;
      }
      session.put(
          "amount_total",
          stripe.reduced(basket.promotion(), session.path("amount_total").asLong()));
    }
    session.put("status", "complete");
    session.put(
        "payment_status",
        session.path("amount_total").asLong() == 0 ? "no_payment_required" : "paid");
    session.putObject("customer_details").put("email", email);
    if (session.path("customer").isNull()) {
      session.put("customer", "cus_" + order);
    }
    if (basket.subscription()) {
      session.put("subscription", begin(basket, session.path("customer").asString()));
    } else {
      session.put("payment_intent", "pi_" + order);
      stripe.billing().paid("pi_" + order, order, session);
    }
    return true;
  }

  private String begin(Basket basket, String customer) {
    String id = "sub_" + basket.order();
    ObjectNode subscription = Json.MAPPER.createObjectNode();
    subscription.put("id", id).put("object", "subscription").put("customer", customer);
    subscription.put("status", basket.trialDays() > 0 ? "trialing" : "active");
    subscription.putObject("metadata").put("order", basket.order());
    subscription.put("cancel_at_period_end", false);
    ObjectNode item = subscription.putObject("items").putArray("data").addObject();
    long days = basket.trialDays() > 0 ? basket.trialDays() : 30;
    item.put("current_period_end", clock.instant().plus(Duration.ofDays(days)).getEpochSecond());
    item.putObject("price").put("lookup_key", stripe.terms(basket.price()).price());
    subscriptions.put(id, subscription);
    return id;
  }

  public void expire(String order) {
    sessions.get(byOrder.get(order)).put("status", "expired");
  }

  @Override
  public Standing standing(String session, Instant now) {
    ObjectNode found = sessions.get(session);
    if (found == null) {
      return new Standing(session, true, List.of());
    }
    StripeObjects objects = new StripeObjects(now, Fact.ASKED + session);
    List<Fact> facts = new ArrayList<>();
    StripeObjects.outcome(found).ifPresent(how -> facts.add(objects.checkout(found, how)));
    if (!facts.isEmpty() && found.hasNonNull("subscription")) {
      facts.add(objects.subscription(subscriptions.get(found.path("subscription").asString())));
    }
    return new Standing(session, facts.isEmpty(), facts);
  }
}
