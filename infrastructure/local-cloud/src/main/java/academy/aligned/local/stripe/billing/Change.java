package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Lines;
import academy.aligned.local.stripe.billing.invoice.Term;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Params;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another price in the middle of a term: what was not used comes off, what is still to come is
 * paid.
 *
 * @param lines what the change costs and gives back
 * @param atOnce whether it is billed now and not with the next term
 */
record Change(
    ObjectNode price,
    long quantity,
    List<ObjectNode> lines,
    boolean atOnce,
    long anchor,
    long start,
    long end) {
  private static final String ITEM = "id price quantity metadata";

  /** What the parameters ask of the subscription's one item; nothing if it stays. */
  static Optional<Change> asked(Tx tx, ObjectNode subscription, Params params) {
    List<Params> items = params.list("items");
    if (items.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode item = Cycle.first(subscription);
    Params asked = items.getFirst().only(ITEM);
    if (items.size() > 1 || !asked.required("id").equals(Fields.id(item))) {
      throw Fault.invalid(
          "This stand-in changes the one item of a subscription: name it by its id.",
          asked.full("id"));
    }
    ObjectNode price =
        asked
            .text("price")
            .map(id -> tx.get("price", id, asked.full("price")))
            .orElseGet(() -> tx.get("price", Fields.text(item, "price.id"), "price"));
    if (!Fields.text(price, "type").equals("recurring")) {
      throw Fault.invalid(
          "The price specified is set to `type=one_time` but this field only accepts prices with"
              + " `type=recurring`.",
          asked.full("price"));
    }
    long quantity = asked.number("quantity").orElse(Fields.number(item, "quantity"));
    String behavior =
        params
            .choice("proration_behavior", "create_prorations", "always_invoice", "none")
            .orElse("create_prorations");
    long at = params.number("proration_date").orElse(tx.time());
    return Optional.of(of(tx, subscription, price, quantity, behavior, at));
  }

  private static Change of(
      Tx tx, ObjectNode subscription, ObjectNode price, long quantity, String behavior, long at) {
    ObjectNode item = Cycle.first(subscription);
    long start = Fields.number(item, "current_period_start");
    long end = Fields.number(item, "current_period_end");
    long anchor = Fields.number(subscription, "billing_cycle_anchor");
    String currency = Fields.text(subscription, "currency");
    long cost = Lines.cost(tx, price, currency) * quantity;
    boolean trial = Fields.text(subscription, "status").equals("trialing");
    boolean same = Term.of(price).equals(Term.of((ObjectNode) item.path("price")));
    List<ObjectNode> lines = new ArrayList<>();
    if (trial) {
      return new Change(price, quantity, lines, false, anchor, start, end);
    }
    ObjectNode old = (ObjectNode) item.path("price");
    if (!behavior.equals("none")) {
      long paid = Lines.cost(tx, old, currency) * Fields.number(item, "quantity");
      lines.add(Lines.proration(tx, subscription, item, old, -part(paid, at, start, end), end));
    }
    if (!same) {
      ObjectNode next = item.deepCopy().put("quantity", quantity);
      next.set("price", Shapes.shown(price));
      long newEnd = Term.of(price).end(at, at);
      lines.add(Lines.term(tx, subscription, next, at, newEnd, false));
      return new Change(price, quantity, lines, true, at, at, newEnd);
    }
    if (!behavior.equals("none")) {
      ObjectNode next = item.deepCopy().put("quantity", quantity);
      lines.add(Lines.proration(tx, subscription, next, price, part(cost, at, start, end), end));
    }
    return new Change(
        price, quantity, lines, behavior.equals("always_invoice"), anchor, start, end);
  }

  /** What the rest of a term is worth. */
  private static long part(long cost, long at, long start, long end) {
    return BigDecimal.valueOf(cost)
        .multiply(BigDecimal.valueOf(Math.max(0, end - at)))
        .divide(BigDecimal.valueOf(end - start), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Puts it into the subscription; bills it if it is to be billed now. */
  Optional<Fault> make(Tx tx, ObjectNode subscription) {
    ObjectNode item = Cycle.first(subscription);
    item.put("quantity", quantity)
        .put("current_period_start", start)
        .put("current_period_end", end);
    item.set("price", Shapes.shown(price));
    subscription.put("billing_cycle_anchor", anchor);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (!atOnce) {
      lines.forEach(subscription.withArray("_pending")::add);
      return Optional.empty();
    }
    ObjectNode invoice =
        Invoices.draft(
            tx,
            Fields.text(subscription, "customer"),
            Fields.text(subscription, "currency"),
            "subscription_update");
    Invoices.owned(invoice, subscription);
    lines.forEach(line -> Invoices.add(invoice, line));
    Invoices.total(tx, invoice);
    Invoices.finalise(tx, invoice);
    subscription.put("latest_invoice", Fields.id(invoice));
    return Collecting.collect(tx, invoice, subscription);
  }
}
