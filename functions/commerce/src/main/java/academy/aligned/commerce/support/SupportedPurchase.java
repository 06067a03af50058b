package academy.aligned.commerce.support;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase as support sees it: with its buyer, what is known of it, and what we did. */
public record SupportedPurchase(
    Purchase purchase,
    @Nullable UserId user,
    String email,
    String session,
    @Nullable String customer,
    @Nullable String subscription,
    @Nullable String payment,
    @Nullable String consent,
    List<Known> known,
    List<Done> done) {

  /** One fact, in its own words. */
  public record Known(String what, Instant at, String source) {}

  public record Done(
      String act, String what, long amount, String reason, String note, String actor, Instant at) {}

  static SupportedPurchase of(Order order, List<Audit.Entry> acts, Instant now) {
    return new SupportedPurchase(
        Purchase.of(order, now),
        order.buyer().user(),
        order.email(),
        order.session().session(),
        order.payer().orElse(null),
        order.subscription().orElse(null),
        order.facts().paid().map(Fact.Checkout::payment).orElse(null),
        order.consent() == null ? null : consent(order, order.consent()),
        order.facts().all().stream()
            .map(fact -> new Known(fact.key(), fact.at(), fact.from()))
            .toList(),
        acts.stream().map(SupportedPurchase::done).toList());
  }

  private static String consent(Order order, Order.Consent given) {
    String lives = order.facts().paid().map(Fact.Checkout::country).orElse("");
    return "%s %s %s %s"
        .formatted(given.version(), given.accepted() ? "accepted" : "declined", given.at(), lives)
        .strip();
  }

  private static Done done(Audit.Entry act) {
    return new Done(
        act.act(),
        act.what(),
        act.amount(),
        act.reason().name(),
        act.note(),
        act.actor(),
        act.at());
  }
}
