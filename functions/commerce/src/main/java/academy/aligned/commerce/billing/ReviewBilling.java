package academy.aligned.commerce.billing;

import academy.aligned.commerce.billing.Diary.Page;
import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.BillingReviewDue;
import academy.aligned.kernel.events.CommerceEvent.RenewalUpcoming;
import academy.aligned.kernel.events.Envelope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An hour passed: what the diary holds for today is done, and crossed out. */
public record ReviewBilling(Orders orders, Diary diary, Payouts payouts, InstantSource clock)
    implements EventHandler<BillingReviewDue> {
  private static final Duration LATE = Duration.ofDays(2);

  @Override
  public void on(JobScope scope, Envelope<BillingReviewDue> event) {
    List<RuntimeException> broken = new ArrayList<>();
    diary.due(scope, clock.instant()).forEach(page -> attempt(scope, page, broken));
    if (!broken.isEmpty()) {
      throw broken.getFirst();
    }
  }

  /** What fails stays in the diary and stops nothing else; the review itself fails in the end. */
  private void attempt(JobScope scope, Page page, List<RuntimeException> broken) {
    try {
      switch (page.task().kind()) {
        case RENEWAL -> remind(scope, page);
        case PAYOUT -> payouts.pay(scope, page);
        case STATEMENT -> payouts.state(scope, page);
      }
    } catch (RuntimeException failed) {
      broken.add(failed);
    }
  }

  private void remind(JobScope scope, Page page) {
    Optional<Order> order =
        orders.find(scope, Objects.requireNonNull(page.task().order())).map(Orders.Kept::order);
    Optional<RenewalUpcoming> letter = order.flatMap(known -> letter(known, page.task().days()));
    var write = orders.table().write(scope).delete(page.key());
    letter.ifPresent(write::publish);
    write.commit();
  }

  /** Only what will be billed, and is near: a plan may have changed since the note was made. */
  private Optional<RenewalUpcoming> letter(Order order, int days) {
    Instant now = clock.instant();
    var access = order.at(now);
    boolean billed =
        access.open() && access.reason() != Reason.ENDING && access.reason() != Reason.PAUSING;
    return order
        .facts()
        .subscription()
        .map(Fact.Subscription::periodEnd)
        .filter(end -> billed && end.isAfter(now))
        .filter(end -> end.isBefore(now.plus(Duration.ofDays(days)).plus(LATE)))
        .map(
            end ->
                new RenewalUpcoming(
                    order.order().value(),
                    order.email(),
                    order.item().title(),
                    end,
                    order.item().amount(),
                    order.item().currency(),
                    days));
  }
}
