package academy.aligned.commerce.stripe;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.stripe.reading.StripeObjects;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions and payments in memory. */
public final class FakeBilling implements StripeBilling {
  private final FakeStripe stripe;
  private final FakeTill till;
  private final Map<String, ObjectNode> charges = new ConcurrentHashMap<>();
  private final Map<String, String> orders = new ConcurrentHashMap<>();
  private final Map<String, Refunded> refunds = new ConcurrentHashMap<>();
  private final List<String> begun = new CopyOnWriteArrayList<>();

  FakeBilling(FakeStripe stripe, FakeTill till) {
    this.stripe = stripe;
    this.till = till;
  }

  /** A charge of a payment, as Stripe has it. */
  public ObjectNode charge(String payment) {
    return charges.get(payment);
  }

  public Map<String, Refunded> refunds() {
    return refunds;
  }

  void paid(String payment, String order, ObjectNode session) {
    paid(
        payment,
        order,
        session.path("customer").asString(),
        session.path("amount_total").asLong(),
        session.path("currency").asString());
  }

  public void paid(String payment, String order, String customer, long amount, String currency) {
    ObjectNode charge = Json.MAPPER.createObjectNode();
    charge.put("id", payment.replace("pi_", "ch_")).put("object", "charge");
    charge.put("payment_intent", payment).put("customer", customer).put("amount", amount);
    charge.put("amount_refunded", 0).put("refunded", false).put("currency", currency);
    charge.put("created", till.now().getEpochSecond());
    charges.put(payment, charge);
    orders.put(payment, order);
  }

  private Fact.Subscription changed(String id, Instant now, Consumer<ObjectNode> change) {
    ObjectNode found = Optional.ofNullable(till.subscription(id)).orElseThrow(Problem::missing);
    change.accept(found);
    return new StripeObjects(now, Fact.ASKED + id).subscription(found);
  }

  @Override
  public Fact.Subscription subscription(String subscription, Instant now) {
    return changed(subscription, now, _ -> {});
  }

  @Override
  public Preview preview(String subscription, String price) {
    return new Preview(1_400, "usd");
  }

  @Override
  public Fact.Subscription change(String subscription, String price, String key, Instant now) {
    return changed(
        subscription,
        now,
        known -> ((ObjectNode) known.at("/items/data/0/price")).put("lookup_key", price));
  }

  @Override
  public Fact.Subscription pause(String subscription, @Nullable Instant resumes, Instant now) {
    return changed(
        subscription,
        now,
        known ->
            known
                .putObject("pause_collection")
                .put("behavior", "void")
                .put("resumes_at", resumes == null ? 0 : resumes.getEpochSecond()));
  }

  @Override
  public Fact.Subscription resume(String subscription, boolean anew, Instant now) {
    if (anew) {
      begun.add(subscription);
    }
    return changed(subscription, now, known -> known.remove("pause_collection"));
  }

  /** Subscriptions that a new period was begun and billed for. */
  public List<String> begun() {
    return begun;
  }

  @Override
  public Fact.Subscription begin(String subscription, Instant paid, Instant now) {
    if (!begun.contains(subscription)) {
      begun.add(subscription);
    }
    return subscription(subscription, now);
  }

  @Override
  public Fact.Subscription ending(String subscription, boolean ending, Instant now) {
    return changed(subscription, now, known -> known.put("cancel_at_period_end", ending));
  }

  @Override
  public Fact.Subscription endNow(String subscription, Instant now) {
    return changed(
        subscription,
        now,
        known -> known.put("status", "canceled").put("ended_at", now.getEpochSecond()));
  }

  @Override
  public String portal(String customer, String back) {
    return "https://billing.stripe.test/" + customer;
  }

  @Override
  public Optional<Payment> lastPayment(String subscription) {
    return payment(subscription.replace("sub_", "pi_"));
  }

  @Override
  public List<Payment> payments(String subscription) {
    String order = subscription.replace("sub_", "");
    return charges.keySet().stream()
        .filter(payment -> order.equals(orders.get(payment)))
        .sorted(Comparator.reverseOrder())
        .flatMap(payment -> payment(payment).stream())
        .toList();
  }

  @Override
  public Optional<Payment> payment(String payment) {
    return Optional.ofNullable(charges.get(payment))
        .map(
            charge ->
                new Payment(
                    payment,
                    orders.get(payment),
                    null,
                    charge.path("customer").asString(),
                    charge.path("amount").asLong(),
                    charge.path("amount_refunded").asLong(),
                    charge.path("currency").asString()));
  }

  @Override
  public Refunded refund(String payment, long amount, String order, String key) {
    return refunds.computeIfAbsent(
        key,
        _ -> {
          ObjectNode charge = charges.get(payment);
          long back = charge.path("amount_refunded").asLong() + amount;
          charge.put("amount_refunded", back);
          charge.put("refunded", back == charge.path("amount").asLong());
          return new Refunded(stripe.next("re"), amount, charge.path("currency").asString());
        });
  }

  @Override
  public List<Receipt> receipts(
      String customer, @Nullable String subscription, @Nullable String payment) {
    return payment == null || !charges.containsKey(payment)
        ? List.of()
        : List.of(
            new Receipt(
                payment,
                Instant.EPOCH,
                "A course",
                charges.get(payment).path("amount").asLong(),
                charges.get(payment).path("amount_refunded").asLong(),
                "usd",
                true,
                "https://pay.stripe.test/receipts/" + payment));
  }
}
