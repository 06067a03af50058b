package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.purchase.OfOrder;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The first step: whether she may withdraw, until when, and what comes back. */
public record ShowWithdrawal(Orders orders, Withdrawals withdrawals, InstantSource clock)
    implements Handler<LearnerScope, OfOrder, ShowWithdrawal.Right> {

  /** Why it is open or shut. */
  public enum Standing {
    OPEN,
    NOTHING_PAID,
    TOO_LATE,
    /** She asked to start at once, and began. */
    BEGUN,
    WITHDRAWN
  }

  public record Right(
      boolean open, Standing why, @Nullable Instant until, long refund, String currency) {}

  @Override
  public Right handle(LearnerScope scope, OfOrder asked) {
    Order order = orders.own(scope, scope.user(), asked.order()).order();
    Standing why = standing(scope, order);
    return new Right(
        why == Standing.OPEN,
        why,
        Withdrawals.until(order).orElse(null),
        why == Standing.OPEN ? order.paid() - order.refunded() : 0,
        order.item().currency());
  }

  Standing standing(LearnerScope scope, Order order) {
    if (order.facts().of(academy.aligned.commerce.entitlement.Fact.Withdrawal.class).count() > 0) {
      return Standing.WITHDRAWN;
    }
    if (order.facts().paid().isEmpty()) {
      return Standing.NOTHING_PAID;
    }
    if (!Withdrawals.open(order, clock.instant())) {
      return Standing.TOO_LATE;
    }
    return withdrawals.forfeited(scope, order) ? Standing.BEGUN : Standing.OPEN;
  }
}
