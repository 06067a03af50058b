package academy.aligned.notifications.purchase;

import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.CommerceEvent.AffiliateStatementReady;
import academy.aligned.kernel.events.CommerceEvent.CheckoutAbandoned;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.PaymentFailed;
import academy.aligned.kernel.events.CommerceEvent.PlanChanged;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.RenewalUpcoming;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionCancelled;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionPaused;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.TrialEnding;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of everything that a buyer or a learner is written about, by the name of its snapshot. */
public final class Written {
  /** As bad a title as there is: nothing of it may show on a locked phone. */
  private static final String TITLE = "Align Pregnancy and Birth after caesarean";

  private static final String ORDER = "01a4b48f-fe80-7f7e-9844-8ec274ea0248";
  private static final String TO = "ana@example.org";
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final UserId USER = new UserId("00000000-0000-4000-8000-000000000001");

  private Written() {}

  public static Map<String, Event> all() {
    Map<String, Event> all = new TreeMap<>(memberships());
    all.put("order-paid", paid(List.of("align-pregnancy"), false));
    all.put("order-paid-guest", paid(List.of("align-pregnancy", "align-birth"), true));
    all.put("order-paid-again", again());
    all.put("order-begun-free", free());
    all.put("payment-failed", new PaymentFailed(ORDER, TO, TITLE, 1, NOON));
    all.put("payment-failed-last", new PaymentFailed(ORDER, TO, TITLE, 5, NOON));
    all.put("refunded", new Refunded(ORDER, TO, TITLE, 12900, "usd", true));
    all.put("refunded-in-part", new Refunded(ORDER, TO, TITLE, 2050, "eur", false));
    all.put(
        "withdrawal-acknowledged",
        new WithdrawalAcknowledged(ORDER, TO, TITLE, NOON, 11900, "eur"));
    all.put(
        "withdrawal-without-money", new WithdrawalAcknowledged(ORDER, TO, TITLE, NOON, 0, "eur"));
    all.put(
        "checkout-abandoned",
        new CheckoutAbandoned(ORDER, TO, TITLE, "https://checkout.example/c/pay/cs_1"));
    all.put("affiliate-statement", new AffiliateStatementReady(TO, "2026-11", 123405, "cad"));
    all.put(
        "certificate",
        new CertificateIssued(
            "cert-1", "AA-2026-004821", USER, TO, "Ana Silva", "align-birth", TITLE, NOON));
    return all;
  }

  private static Map<String, Event> memberships() {
    return Map.of(
        "trial-ending", new TrialEnding(ORDER, TO, "Basic", NOON, 2900, "usd"),
        "renewal-upcoming", new RenewalUpcoming(ORDER, TO, "Basic", NOON, 24900, "gbp", 30),
        "subscription-paused", new SubscriptionPaused(ORDER, TO, "Basic", NOON),
        "subscription-paused-open", new SubscriptionPaused(ORDER, TO, "Basic", null),
        "subscription-resumed", new SubscriptionResumed(ORDER, TO, "Basic"),
        "subscription-cancelled", new SubscriptionCancelled(ORDER, TO, "Basic", NOON),
        "plan-changed", new PlanChanged(ORDER, TO, "Premium", "Basic"));
  }

  static OrderPaid paid(List<String> courses, boolean needsAccount) {
    return new OrderPaid(
        ORDER,
        TO,
        TITLE,
        12900,
        "usd",
        "https://pay.example/receipt/1",
        courses,
        needsAccount,
        false);
  }

  private static OrderPaid again() {
    String receipt = "https://pay.example/receipt/2";
    return new OrderPaid(ORDER, TO, "Basic", 2900, "usd", receipt, List.of(), false, true);
  }

  private static OrderPaid free() {
    return new OrderPaid(ORDER, TO, "Basic", 0, "usd", null, List.of("a", "b"), false, false);
  }
}
