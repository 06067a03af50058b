package academy.aligned.commerce.billing;

import academy.aligned.commerce.affiliate.AffiliateAccount;
import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.affiliate.Affiliates.Earning;
import academy.aligned.commerce.catalogue.Offer.Interval;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.share.Shares;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.Letter;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money came or went back: those who share in it are told their part, each movement once. */
public record BookSale<L extends Letter>(
    Orders orders, Affiliates affiliates, Directory directory, Diary diary)
    implements EventHandler<L> {

  private static final Duration HOLD = Duration.ofDays(30);

  @Override
  public void on(JobScope scope, Envelope<L> event) {
    orders
        .find(scope, new OrderId(event.data().order()))
        .map(Orders.Kept::order)
        .ifPresent(order -> book(scope, order));
  }

  private void book(JobScope scope, Order order) {
    remind(scope, order);
    Order.Origin origin = order.origin();
    if (origin == null || (origin.account() == null && origin.referral() == null)) {
      return;
    }
    List<Cut> booked = Cut.booked(orders.table(), scope, order.order());
    for (Cut cut : Cut.open(order, booked)) {
      share(scope, order, origin, cut);
      earn(scope, order, origin, cut);
      cut.book(orders.table(), scope, order.order());
    }
  }

  private void share(JobScope scope, Order order, Order.Origin origin, Cut cut) {
    if (origin.account() == null || origin.via() == null) {
      return;
    }
    long share = cut.part(Shares.PERCENT);
    directory.announce(
        PlatformScope.because("its share of a sale", scope),
        origin.via(),
        new ShareBooked(
            order.order().value(),
            cut.entry(),
            cut.at(),
            cut.gross(),
            cut.gross() - share,
            share,
            order.item().currency()));
  }

  private void earn(JobScope scope, Order order, Order.Origin origin, Cut cut) {
    Optional<UserId> affiliate =
        Optional.ofNullable(origin.referral()).flatMap(code -> affiliates.behind(scope, code));
    if (affiliate.isEmpty()) {
      return;
    }
    Instant due = cut.at().plus(HOLD);
    affiliates.earn(
        scope,
        affiliate.get(),
        new Earning(
            cut.entry(),
            order.order(),
            order.item().title(),
            cut.at(),
            cut.gross(),
            cut.part(AffiliateAccount.PERCENT),
            order.item().currency(),
            due,
            null));
    diary.note(scope, due, Diary.Task.payout(affiliate.get(), cut.at()));
    diary.note(scope, Diary.nextMonth(cut.at()), Diary.Task.statement(affiliate.get(), cut.at()));
  }

  /** Who pays by the year is told a month and a week before. */
  private void remind(JobScope scope, Order order) {
    if (order.item().interval() != Interval.YEAR) {
      return;
    }
    Instant end =
        order
            .facts()
            .subscription()
            .map(Fact.Subscription::periodEnd)
            .orElse(order.opened().plus(Duration.ofDays(365)));
    for (int days : new int[] {30, 7}) {
      diary.note(scope, end.minus(Duration.ofDays(days)), Diary.Task.renewal(order.order(), days));
    }
  }
}
