package academy.aligned.local.stripe.billing.invoice;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.catalog.Prices;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an invoice lists. */
public final class Lines {
  private Lines() {}

  /** One term of a subscription's item. */
  public static ObjectNode term(
      Tx tx, ObjectNode subscription, ObjectNode item, long from, long to, boolean free) {
    ObjectNode price = (ObjectNode) item.path("price");
    String currency = Fields.text(subscription, "currency");
    long quantity = Fields.number(item, "quantity");
    long unit = cost(tx, price, currency);
    String name = product(tx, price);
    String words = free ? "Trial period for " + name : quantity + " × " + name;
    ObjectNode line = line(tx, price, currency, quantity, free ? 0 : unit * quantity, words);
    period(line, from, to);
    return owned(line, subscription, item, false);
  }

  /** Part of a term that was paid for and is not used, or used and not paid for. */
  public static ObjectNode proration(
      Tx tx, ObjectNode subscription, ObjectNode item, ObjectNode price, long amount, long to) {
    String verb = amount < 0 ? "Unused time on " : "Remaining time on ";
    String currency = Fields.text(subscription, "currency");
    ObjectNode line =
        line(
            tx,
            price,
            currency,
            Fields.number(item, "quantity"),
            amount,
            verb + product(tx, price));
    line.put("discountable", false);
    period(line, tx.time(), to);
    return owned(line, subscription, item, true);
  }

  /** Something bought once. */
  public static ObjectNode once(
      Tx tx, ObjectNode price, String currency, long quantity, long amount) {
    ObjectNode line = line(tx, price, currency, quantity, amount, product(tx, price));
    period(line, tx.time(), tx.time());
    ObjectNode parent = line.putObject("parent").put("type", "invoice_item_details");
    parent.putNull("subscription_item_details");
    parent
        .putObject("invoice_item_details")
        .put("invoice_item", "ii_" + tx.serials().letters(24))
        .put("proration", false)
        .putNull("proration_details")
        .putNull("subscription");
    return line;
  }

  public static long cost(Tx tx, ObjectNode price, String currency) {
    return Prices.in(tx.get("price", Fields.id(price), "price"), currency, "currency");
  }

  private static String product(Tx tx, ObjectNode price) {
    return tx.find("product", Fields.text(price, "product"))
        .map(p -> Fields.text(p, "name"))
        .orElse("");
  }

  private static ObjectNode line(
      Tx tx, ObjectNode price, String currency, long quantity, long amount, String words) {
    ObjectNode line = tx.sketch("line_item", tx.serials().next("line_item"));
    line.put("amount", amount).put("subtotal", amount).put("currency", currency);
    line.put("description", words).put("quantity", quantity);
    line.put("quantity_decimal", Long.toString(quantity));
    ObjectNode pricing = line.putObject("pricing").put("type", "price_details");
    pricing.put("unit_amount_decimal", Long.toString(quantity == 0 ? amount : amount / quantity));
    pricing
        .putObject("price_details")
        .put("price", Fields.id(price))
        .put("product", Fields.text(price, "product"));
    return line;
  }

  private static void period(ObjectNode line, long from, long to) {
    line.putObject("period").put("start", from).put("end", to);
  }

  private static ObjectNode owned(
      ObjectNode line, ObjectNode subscription, ObjectNode item, boolean proration) {
    ObjectNode parent = line.putObject("parent").put("type", "subscription_item_details");
    parent.putNull("invoice_item_details");
    ObjectNode details = parent.putObject("subscription_item_details");
    details.putNull("invoice_item").put("proration", proration);
    details.putObject("proration_details").putNull("credited_items");
    details.put("subscription", Fields.id(subscription));
    details.put("subscription_item", Fields.id(item));
    line.put("subscription", Fields.id(subscription));
    line.set("metadata", subscription.path("metadata").deepCopy());
    return line;
  }

  /** Puts lines into an invoice and adds them up. */
  public static ArrayNode of(ObjectNode invoice) {
    return (ArrayNode) Fields.at(invoice, "lines.data");
  }
}
