package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.billing.invoice.Discounts;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.catalog.Prices;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A session's line items and what they add up to. */
public record Basket(Tx tx, ObjectNode session) {
  private static final String ITEMS = "_line_items";
  private static final long MOST = 99;

  public static ArrayNode items(ObjectNode session) {
    return (ArrayNode) Fields.at(session, ITEMS + ".data");
  }

  static List<ObjectNode> list(ObjectNode session) {
    List<ObjectNode> all = new ArrayList<>();
    items(session).forEach(item -> all.add((ObjectNode) item));
    return all;
  }

  void fill(Params params, String mode) {
    List<Params> asked = params.list("line_items");
    if (asked.isEmpty()) {
      throw params.absent("line_items");
    }
    String url = "/v1/checkout/sessions/" + Fields.id(session) + "/line_items";
    session.set(ITEMS, Pages.list(List.of(), false, url));
    for (Params one : asked) {
      one.only("price price_data quantity");
      ObjectNode price = price(one);
      if (!session.has("currency") || session.path("currency").isNull()) {
        session.put(
            "currency",
            params
                .text("currency")
                .orElse(Fields.text(price, "currency"))
                .toLowerCase(Locale.ROOT));
      }
      items(session).add(item(price, quantity(one), one));
    }
    suits(mode);
  }

  private static long quantity(Params asked) {
    long quantity = asked.number("quantity").orElseThrow(() -> asked.absent("quantity"));
    if (quantity < 1 || quantity > MOST) {
      throw Fault.invalid("The quantity has to be between 1 and 99.", asked.full("quantity"));
    }
    return quantity;
  }

  private ObjectNode price(Params asked) {
    if (asked.has("price_data")) {
      return Prices.create(tx, asked.in("price_data"), "");
    }
    ObjectNode price = tx.get("price", asked.required("price"), asked.full("price"));
    if (!Fields.flag(price, "active")) {
      throw Fault.invalid(
          "The price specified is inactive. This field only accepts active prices.",
          asked.full("price"));
    }
    return price;
  }

  private ObjectNode item(ObjectNode price, long quantity, Params asked) {
    long unit = Prices.in(price, Fields.text(session, "currency"), asked.full("price"));
    ObjectNode item = tx.sketch("item", tx.serials().next("item"));
    item.put("currency", Fields.text(session, "currency")).put("quantity", quantity);
    item.put("description", name(price)).put("_unit", unit);
    item.set("price", Shapes.shown(price));
    return item;
  }

  private String name(ObjectNode price) {
    Optional<ObjectNode> product = tx.find("product", Fields.text(price, "product"));
    if (product.filter(p -> Fields.flag(p, "active")).isEmpty()) {
      throw Fault.invalid(
          "The product `%s` is marked as inactive, and thus no new line item can be created for it."
              .formatted(Fields.text(price, "product")),
          "line_items");
    }
    return Fields.text(product.get(), "name");
  }

  private void suits(String mode) {
    boolean recurring = list(session).stream().anyMatch(Basket::recurring);
    if (mode.equals("payment") && recurring) {
      throw Fault.invalid(
          "You specified `payment` mode but passed a recurring price. Either switch to"
              + " `subscription` mode or use only one-time prices.",
          "line_items");
    }
    if (mode.equals("subscription") && (!recurring || list(session).size() > 1)) {
      throw Fault.invalid(
          recurring
              ? "This stand-in takes one recurring price in `subscription` mode."
              : "You must provide at least one recurring price in `subscription` mode.",
          "line_items");
    }
  }

  static boolean recurring(ObjectNode item) {
    return Fields.text(item, "price.type").equals("recurring");
  }

  /** Adds up anew, with what is taken off now. */
  void price() {
    boolean trial = Terms.trialEnd(tx, session) > tx.time();
    List<ObjectNode> items = list(session);
    for (ObjectNode item : items) {
      long amount =
          trial && recurring(item)
              ? 0
              : Fields.number(item, "_unit") * Fields.number(item, "quantity");
      item.put("amount_subtotal", amount).put("amount_discount", 0).put("amount_total", amount);
    }
    new Reduction(tx, session).coupon().ifPresent(coupon -> reduce(coupon, items));
    long subtotal = sum(items, "amount_subtotal");
    long total = sum(items, "amount_total");
    session.put("amount_subtotal", subtotal).put("amount_total", total);
    Fields.object(session, "total_details").put("amount_discount", subtotal - total);
    session.put("payment_status", total == 0 ? "no_payment_required" : "unpaid");
  }

  private void reduce(ObjectNode coupon, List<ObjectNode> items) {
    String currency = Fields.text(session, "currency");
    List<Long> shares =
        Discounts.shares(coupon, items, i -> Fields.number(i, "amount_subtotal"), currency);
    for (int i = 0; i < items.size(); i++) {
      long total = Fields.number(items.get(i), "amount_subtotal") - shares.get(i);
      items.get(i).put("amount_discount", shares.get(i)).put("amount_total", total);
    }
  }

  private static long sum(List<ObjectNode> items, String field) {
    return items.stream().mapToLong(item -> Fields.number(item, field)).sum();
  }
}
