package academy.aligned.commerce.purchase;

import academy.aligned.commerce.catalogue.Offer.Interval;
import academy.aligned.commerce.catalogue.Offer.Kind;
import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.purchase.withdrawal.Withdrawals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as its buyer sees it.
 *
 * @param renews when it is billed next
 * @param ends when it ends, if that is settled
 * @param resumes when its pause is over, if that is settled
 */
public record Purchase(
    String order,
    String offer,
    String price,
    String title,
    Kind kind,
    @Nullable Interval interval,
    List<String> courses,
    long amount,
    long paid,
    long refunded,
    String currency,
    Instant opened,
    State state,
    Reason reason,
    @Nullable Instant until,
    @Nullable Instant renews,
    @Nullable Instant ends,
    boolean paused,
    @Nullable Instant resumes,
    List<Action> actions) {

  /** What the buyer may do about it now. */
  public enum Action {
    PAY,
    CHANGE,
    PAUSE,
    RESUME,
    CANCEL,
    RENEW,
    WITHDRAW,
    PORTAL
  }

  public static Purchase of(Order order, Instant now) {
    Entitlement access = order.at(now);
    Optional<Fact.Subscription> known = order.facts().subscription();
    boolean paused = known.filter(Fact.Subscription::paused).isPresent();
    Optional<Instant> ends = known.map(Fact.Subscription::ends);
    boolean renewing = access.open() && !paused && ends.isEmpty();
    return new Purchase(
        order.order().value(),
        order.item().offer(),
        order.item().price(),
        order.item().title(),
        order.item().kind(),
        order.item().interval(),
        order.item().courses(),
        order.item().amount(),
        order.paid(),
        order.refunded(),
        order.item().currency(),
        order.opened(),
        access.state(),
        access.reason(),
        access.until(),
        renewing ? known.map(Fact.Subscription::periodEnd).orElse(null) : null,
        ends.orElse(null),
        paused,
        known.map(Fact.Subscription::resumes).orElse(null),
        actions(order, access, now));
  }

  private static List<Action> actions(Order order, Entitlement access, Instant now) {
    List<Action> actions = new ArrayList<>();
    if (access.state() == State.PENDING && now.isBefore(order.session().expires())) {
      actions.add(Action.PAY);
    }
    boolean settled = access.state() == State.ENDED || access.state() == State.REVOKED;
    if (!settled) {
      order.facts().subscription().ifPresent(known -> actions.addAll(changes(known)));
    }
    if (Withdrawals.open(order, now)) {
      actions.add(Action.WITHDRAW);
    }
    if (order.payer().isPresent() && access.state() != State.PENDING) {
      actions.add(Action.PORTAL);
    }
    return actions;
  }

  private static List<Action> changes(Fact.Subscription known) {
    if (known.paused()) {
      return List.of(Action.RESUME, Action.CANCEL);
    }
    return known.ends() != null
        ? List.of(Action.RENEW)
        : List.of(Action.CHANGE, Action.PAUSE, Action.CANCEL);
  }
}
