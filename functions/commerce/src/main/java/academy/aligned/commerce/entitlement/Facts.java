package academy.aligned.commerce.entitlement;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is known of a purchase, as a set in which order and repetition leave no trace. It stays
 * small for years: what can no longer change anything is let go, by the same rule in any order.
 */
public record Facts(List<Fact> all) {
  /** Payments of a subscription that are kept; only the newest decides anything. */
  private static final int PAYMENTS = 3;

  public static final Facts NONE = new Facts(List.of());

  public Facts {
    all = List.copyOf(all);
  }

  public Facts plus(Collection<? extends Fact> news) {
    Map<String, Fact> known = new TreeMap<>();
    Stream.concat(all.stream(), news.stream())
        .forEach(fact -> known.merge(fact.key(), fact, Facts::better));
    return new Facts(List.copyOf(known.values())).pruned();
  }

  /** Which of two facts about one thing tells more. */
  private static Fact better(Fact one, Fact other) {
    return rank(one).compare(one, other) <= 0 ? one : other;
  }

  private static Comparator<Fact> rank(Fact kind) {
    Comparator<Fact> first = Comparator.comparing(Fact::at).thenComparing(Fact::toString);
    return switch (kind) {
      case Fact.Subscription _ ->
          Comparator.comparing(Fact::at)
              .thenComparing(fact -> fact.from().startsWith(Fact.ASKED))
              .thenComparing(fact -> ((Fact.Subscription) fact).status())
              .thenComparing(Fact::toString)
              .reversed();
      case Fact.Refund _ ->
          Comparator.comparing(Fact::at)
              .thenComparingLong(fact -> ((Fact.Refund) fact).amount())
              .thenComparing(Fact::toString)
              .reversed();
      case Fact.Invoice _ -> first.reversed();
      case Fact.Dispute _ ->
          Comparator.<Fact, Fact.Stage>comparing(fact -> ((Fact.Dispute) fact).stage())
              .reversed()
              .thenComparing(first);
      default -> first;
    };
  }

  /**
   * Older payments, and failures that a payment of money made good, decide nothing any more. A bill
   * of nothing is kept as long as a failure beside it would be, since it may have been its own.
   */
  private Facts pruned() {
    List<Fact.Invoice> money =
        of(Fact.Invoice.class)
            .filter(bill -> bill.paid() && bill.amount() > 0)
            .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::key).reversed())
            .toList();
    return money.isEmpty()
        ? this
        : new Facts(all.stream().filter(fact -> matters(fact, money)).toList());
  }

  private static boolean matters(Fact fact, List<Fact.Invoice> money) {
    return !(fact instanceof Fact.Invoice invoice)
        || (money.contains(invoice)
            ? money.indexOf(invoice) < PAYMENTS
            : !invoice.at().isBefore(money.getFirst().at()));
  }

  public <F extends Fact> Stream<F> of(Class<F> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }

  public boolean knows(Fact fact) {
    return all.stream().anyMatch(known -> known.key().equals(fact.key()));
  }

  /** How much of a payment is back with the buyer: what failed on its way is not. */
  public long back(Fact.Refund refund) {
    long failed =
        of(Fact.RefundFailed.class)
            .filter(failure -> failure.charge().equals(refund.charge()))
            .filter(failure -> !failure.at().isBefore(refund.at()))
            .mapToLong(Fact.RefundFailed::amount)
            .sum();
    return Math.max(0, refund.amount() - failed);
  }

  /** The checkout that went through; it says which subscription and payment are the purchase's. */
  public Optional<Fact.Checkout> paid() {
    return of(Fact.Checkout.class)
        .filter(checkout -> checkout.outcome() == Fact.Outcome.PAID)
        .findFirst();
  }

  /** The purchase's own subscription as last told. */
  public Optional<Fact.Subscription> subscription() {
    return paid()
        .flatMap(
            paid ->
                of(Fact.Subscription.class)
                    .filter(known -> known.subscription().equals(paid.subscription()))
                    .findFirst());
  }

  /** The bills of the purchase's own subscription, oldest first. */
  public List<Fact.Invoice> invoices() {
    return paid().stream()
        .flatMap(
            paid ->
                of(Fact.Invoice.class)
                    .filter(bill -> bill.subscription().equals(paid.subscription())))
        .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::key))
        .toList();
  }

  /** Whether what was paid last lasts beyond this moment; also while no bill is heard of. */
  public boolean covers(Instant now) {
    return lastPaid().map(Fact.Invoice::until).filter(until -> !now.isBefore(until)).isEmpty();
  }

  /** The newest bill of the purchase's own subscription that money was paid for. */
  public Optional<Fact.Invoice> lastMoney() {
    return invoices().stream()
        .filter(bill -> bill.paid() && bill.amount() > 0)
        .reduce((_, later) -> later);
  }

  /** The newest bill of the purchase's own subscription that was paid. */
  public Optional<Fact.Invoice> lastPaid() {
    return invoices().stream().filter(Fact.Invoice::paid).reduce((_, later) -> later);
  }
}
