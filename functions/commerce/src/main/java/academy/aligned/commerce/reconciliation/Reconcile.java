package academy.aligned.commerce.reconciliation;

import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds our book, what it opens and what Stripe has against each other, some orders a call: newest
 * months first, until there is no page more.
 */
public record Reconcile(Orders orders, Stripe stripe, InstantSource clock)
    implements Handler<OperatorScope, Reconcile.From, Reconcile.Balance> {
  private static final int A_PAGE = 10;
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  public record From(
      @Nullable
          @Size(max = 200)
          @Pattern(
              regexp = "20[0-9]{2}-(0[1-9]|1[0-2])(~[A-Za-z0-9_-]+)?",
              message = "is not one we gave out")
          String cursor) {}

  /** One thing that is not the same on both sides. */
  public record Difference(String order, String what, String ours, String stripe) {}

  public record Balance(
      String month, int checked, List<Difference> differences, @Nullable String next) {}

  @Override
  public Balance handle(OperatorScope scope, From from) {
    YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    String[] place =
        from.cursor() == null ? new String[] {now.toString()} : from.cursor().split("~");
    var page = orders.ofMonth(scope, place[0], A_PAGE, place.length > 1 ? place[1] : null);
    List<Difference> differences = new ArrayList<>();
    page.orders().forEach(kept -> differences.addAll(differences(kept.order())));
    return new Balance(place[0], page.orders().size(), differences, next(place[0], page.next()));
  }

  private static @Nullable String next(String month, @Nullable String within) {
    if (within != null) {
      return month + "~" + within;
    }
    YearMonth before = YearMonth.parse(month).minusMonths(1);
    return before.isBefore(FIRST) ? null : before.toString();
  }

  private List<Difference> differences(Order order) {
    Instant now = clock.instant();
    List<Difference> found = new ArrayList<>();
    var standing = stripe.checkout().standing(order.session().session(), now);
    Entitlement ours = order.at(now);
    Entitlement theirs = order.knowing(standing.facts(), now).at(now);
    compare(order, "access", ours.state().name(), theirs.state().name(), found);
    order
        .facts()
        .paid()
        .map(Fact.Checkout::payment)
        .flatMap(stripe.billing()::payment)
        .ifPresent(payment -> money(order, payment, found));
    subscribed(order).ifPresent(payment -> refunds(order, payment, found));
    return found;
  }

  private Optional<Payment> subscribed(Order order) {
    return order.subscription().flatMap(stripe.billing()::lastPayment);
  }

  private static void money(Order order, Payment payment, List<Difference> found) {
    compare(order, "paid", words(order.paid()), words(payment.amount()), found);
    compare(order, "refunded", words(order.refunded()), words(payment.refunded()), found);
  }

  /** Of a subscription the last payment is held against what we heard of it. */
  private static void refunds(Order order, Payment payment, List<Difference> found) {
    long known =
        order
            .facts()
            .of(Fact.Refund.class)
            .filter(refund -> payment.payment().equals(refund.payment()))
            .mapToLong(Fact.Refund::amount)
            .sum();
    compare(order, "refunded", words(known), words(payment.refunded()), found);
  }

  private static String words(long amount) {
    return Long.toString(amount);
  }

  private static void compare(
      Order order, String what, String ours, String theirs, List<Difference> found) {
    if (!ours.equals(theirs)) {
      found.add(new Difference(order.order().value(), what, ours, theirs));
    }
  }
}
