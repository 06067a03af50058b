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
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Money came or went back: those who share in it are told their part, each movement once. */
public record BookSale(
    Orders orders, Affiliates affiliates, Directory directory, Diary diary, InstantSource clock) {

  private static final Duration HOLD = Duration.ofDays(30);

  public void book(JobScope scope, String id) {
    orders.find(scope, new OrderId(id)).map(Orders.Kept::order).ifPresent(o -> book(scope, o));
  }

  /** What is in the book and not told was cut short, and is told again under the same entry. */
  public void book(JobScope scope, Order order) {
    remind(scope, order);
    Order.Origin origin = order.origin();
    if (origin == null || (origin.account() == null && origin.referral() == null)) {
      return;
    }
    List<Cut> cuts = new ArrayList<>(Cut.booked(orders.table(), scope, order.order()));
    for (Cut cut : Cut.open(order, cuts)) {
      cut.book(orders.table(), scope, order.order());
      cuts.add(cut);
    }
    for (Cut cut : cuts) {
      if (cut.told() == null) {
        share(scope, order, origin, cut);
        earn(scope, order, origin, cut);
        cut.close(orders.table(), scope, order.order(), clock.instant());
      }
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
        Optional.ofNullable(origin.referral())
            .flatMap(code -> affiliates.behind(scope, code))
            .filter(user -> !same(user, order));
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

  /** A guest is known by her e-mail alone, and her own code is worth nothing to her. */
  private boolean same(UserId affiliate, Order order) {
    return affiliate.equals(order.buyer().user())
        || directory
            .person(affiliate)
            .map(Person::email)
            .filter(order.email()::equalsIgnoreCase)
            .isPresent();
  }

  /** Who pays by the year is told a month and a week before. */
  private void remind(JobScope scope, Order order) {
    if (order.item().interval() != Interval.YEAR) {
      return;
    }
    Instant end = renews(order);
    for (int days : new int[] {30, 7}) {
      Instant when = end.minus(Duration.ofDays(days));
      if (when.isAfter(order.opened())) {
        diary.note(scope, when, Diary.Task.renewal(order.order(), days));
      }
    }
  }

  /** A bill that was paid may be heard of before the subscription's new period is. */
  private static Instant renews(Order order) {
    return Stream.concat(
            order.facts().subscription().map(Fact.Subscription::periodEnd).stream(),
            order.facts().lastPaid().map(Fact.Invoice::until).stream())
        .max(Comparator.naturalOrder())
        .orElse(order.opened().plus(Duration.ofDays(365)));
  }
}
