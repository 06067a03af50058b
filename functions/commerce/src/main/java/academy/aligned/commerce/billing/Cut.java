package academy.aligned.commerce.billing;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.share.Shares;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One movement of an order's money that others share in: a payment, or less than nothing when some
 * of it went back. Parts are taken of the sum so far, so that all that goes back is all that came.
 *
 * @param charge what went back, and empty for a payment
 * @param total of that charge that is back by now
 */
record Cut(String entry, String charge, Instant at, long gross, long total) {

  static Partition of(OrderId order) {
    return Partition.of("ORDER", order.value());
  }

  static List<Cut> booked(TenantTable table, TenantScope scope, OrderId order) {
    return table.query(scope, of(order), Range.prefix("CUT#")).stream()
        .map(row -> row.as(Cut.class))
        .toList();
  }

  void book(TenantTable table, TenantScope scope, OrderId order) {
    table.write(scope).put(of(order).at("CUT#" + entry), this, Condition.ifAbsent()).commit();
  }

  /** What happened to the order's money that nobody got a part of yet. */
  static List<Cut> open(Order order, List<Cut> booked) {
    List<Cut> all = new ArrayList<>();
    order
        .facts()
        .paid()
        .ifPresent(paid -> all.add(payment(paid.session(), paid.at(), paid.amount())));
    order.facts().invoices().stream()
        .filter(bill -> bill.paid() && !bill.first())
        .forEach(bill -> all.add(payment(bill.invoice(), bill.at(), bill.amount())));
    order.facts().of(Fact.Refund.class).forEach(refund -> all.add(back(refund, booked)));
    return all.stream()
        .filter(cut -> cut.gross() != 0)
        .filter(cut -> booked.stream().noneMatch(known -> known.entry().equals(cut.entry())))
        .toList();
  }

  private static Cut payment(String id, Instant at, long amount) {
    return new Cut("paid-" + id, "", at, amount, 0);
  }

  private static Cut back(Fact.Refund refund, List<Cut> booked) {
    long before =
        booked.stream()
            .filter(known -> known.charge().equals(refund.charge()))
            .mapToLong(Cut::total)
            .max()
            .orElse(0);
    return new Cut(
        "back-" + refund.charge() + "-" + refund.amount(),
        refund.charge(),
        refund.at(),
        before - refund.amount(),
        refund.amount());
  }

  /** So many per cent of it, to the cent. */
  long part(int percent) {
    return charge.isEmpty()
        ? Shares.part(gross, percent)
        : Shares.part(total + gross, percent) - Shares.part(total, percent);
  }
}
