package academy.aligned.commerce.billing;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.share.Shares;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One movement of an order's money that others share in: a payment, or less than nothing when some
 * of it went back. Parts are taken of the sum so far, so that all that goes back is all that came;
 * tax is nobody's to share.
 *
 * @param charge what went back, and empty for a payment
 * @param total of that charge that is back by now, without tax
 * @param back the same as Stripe says it
 * @param told when those who share in it were; null while that is not certain
 */
record Cut(
    String entry,
    String charge,
    Instant at,
    long gross,
    long total,
    @Nullable Long back,
    @Nullable Instant told) {
  static Partition of(OrderId order) {
    return Partition.of("ORDER", order.value());
  }

  static List<Cut> booked(TenantTable table, TenantScope scope, OrderId order) {
    return table.query(scope, of(order), Range.prefix("CUT#")).stream()
        .map(row -> row.as(Cut.class))
        .toList();
  }

  /** Before anybody is told; whoever saw less of the book than there is comes again. */
  void book(TenantTable table, TenantScope scope, OrderId order) {
    var write = table.write(scope).put(of(order).at("CUT#" + entry), this, Condition.ifAbsent());
    if (!write.commit().done()) {
      throw Problem.unavailable(Duration.ofSeconds(1));
    }
  }

  void close(TenantTable table, TenantScope scope, OrderId order, Instant now) {
    Cut closed = new Cut(entry, charge, at, gross, total, back, now);
    table.write(scope).put(of(order).at("CUT#" + entry), closed).commit();
  }

  /** What happened to the order's money that nobody got a part of yet. */
  static List<Cut> open(Order order, List<Cut> booked) {
    List<Cut> all = new ArrayList<>();
    order.facts().paid().ifPresent(paid -> all.add(payment(paid.session(), paid.at(), paid.net())));
    order.facts().invoices().stream()
        .filter(bill -> bill.paid() && !bill.first())
        .forEach(bill -> all.add(payment(bill.invoice(), bill.at(), bill.net())));
    order.facts().of(Fact.Refund.class).forEach(refund -> all.add(back(order, refund, booked)));
    return all.stream()
        .filter(cut -> cut.gross() != 0)
        .filter(cut -> booked.stream().noneMatch(known -> known.entry().equals(cut.entry())))
        .toList();
  }

  private static Cut payment(String id, Instant at, long amount) {
    return new Cut("paid-" + id, "", at, amount, 0, null, null);
  }

  /** Numbered, since the same sum may go back, bounce and go back again. */
  private static Cut back(Order order, Fact.Refund refund, List<Cut> booked) {
    String name = "back-" + refund.charge() + "-";
    List<Cut> known = booked.stream().filter(cut -> cut.charge().equals(refund.charge())).toList();
    long before = -known.stream().mapToLong(Cut::gross).sum();
    long now = order.facts().back(refund);
    boolean same =
        known.stream()
            .filter(cut -> cut.entry().equals(name + known.size()))
            .anyMatch(cut -> Objects.equals(cut.back(), now));
    long total = same ? before : untaxed(order, refund, now);
    return new Cut(
        name + (known.size() + 1), refund.charge(), refund.at(), before - total, total, now, null);
  }

  /** Tax goes back with what it was paid on. */
  private static long untaxed(Order order, Fact.Refund refund, long amount) {
    return Stream.concat(
            order.facts().paid().filter(paid -> paid.amount() > 0).stream()
                .filter(paid -> Objects.equals(paid.payment(), refund.payment()))
                .map(paid -> Shares.of(amount, paid.net(), paid.amount())),
            order.facts().invoices().reversed().stream()
                .filter(bill -> bill.paid() && bill.amount() > 0)
                .map(bill -> Shares.of(amount, bill.net(), bill.amount())))
        .findFirst()
        .orElse(amount);
  }

  /** So many per cent of it, to the cent. */
  long part(int percent) {
    return charge.isEmpty()
        ? Shares.part(gross, percent)
        : Shares.part(total + gross, percent) - Shares.part(total, percent);
  }
}
