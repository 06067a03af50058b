package academy.aligned.local.stripe.billing.invoice;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.catalog.Coupons;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Coupons at work: on one basket, or on a subscription's invoices for a while. */
public final class Discounts {
  private Discounts() {}

  /** Given to a subscription or to one invoice. */
  public static ObjectNode give(Tx tx, ObjectNode coupon, String code, String customer) {
    ObjectNode discount = tx.fresh("discount").put("start", tx.time());
    Fields.put(discount, "promotion_code", code);
    Fields.put(discount, "customer", customer);
    Fields.object(discount, "source").put("coupon", Fields.id(coupon));
    if (Fields.text(coupon, "duration").equals("repeating")) {
      long months = Fields.number(coupon, "duration_in_months");
      var start = Instant.ofEpochSecond(tx.time()).atZone(ZoneOffset.UTC);
      discount.put("end", start.plusMonths(months).toEpochSecond());
    }
    return discount;
  }

  /** How much each amount gets off, adding up to what the whole gets off. */
  public static List<Long> shares(
      ObjectNode coupon,
      List<ObjectNode> parts,
      ToLongFunction<ObjectNode> amount,
      String currency) {
    long sum = parts.stream().filter(p -> applies(coupon, p)).mapToLong(amount).sum();
    long left = Coupons.off(coupon, Math.max(0, sum), currency);
    List<Long> shares = new ArrayList<>();
    long rest = sum;
    for (ObjectNode part : parts) {
      long own = applies(coupon, part) ? amount.applyAsLong(part) : 0;
      long share = rest <= 0 ? 0 : Math.round((double) left * own / rest);
      shares.add(share);
      left -= share;
      rest -= own;
    }
    return shares;
  }

  private static boolean applies(ObjectNode coupon, ObjectNode part) {
    String product =
        part.has("price")
            ? Fields.text(part, "price.product")
            : Fields.text(part, "pricing.price_details.product");
    return Coupons.appliesTo(coupon, product);
  }

  public static Optional<ObjectNode> coupon(Tx tx, ObjectNode discount) {
    return tx.find("coupon", Fields.text(discount, "source.coupon"));
  }

  /**
   * Takes what the owner's discounts say off the invoice; a subscription's are used up by and by.
   */
  public static void apply(Tx tx, JsonNode discounts, ObjectNode invoice) {
    for (JsonNode one : discounts) {
      tx.find("discount", one.asString("")).ifPresent(discount -> apply(tx, discount, invoice));
    }
  }

  public static void apply(Tx tx, ObjectNode discount, ObjectNode invoice) {
    Optional<ObjectNode> coupon = coupon(tx, discount);
    boolean over = Fields.has(discount, "end") && Fields.number(discount, "end") <= tx.time();
    if (coupon.isEmpty() || over) {
      return;
    }
    List<ObjectNode> lines = new ArrayList<>();
    Fields.at(invoice, "lines.data").forEach(line -> lines.add((ObjectNode) line));
    List<Long> shares =
        shares(
            coupon.get(), lines, l -> Fields.number(l, "amount"), Fields.text(invoice, "currency"));
    long total = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (shares.get(i) > 0) {
        amount(lines.get(i).path("discount_amounts"), shares.get(i), discount);
        total += shares.get(i);
      }
    }
    invoice.path("discounts").asArray().add(Fields.id(discount));
    amount(invoice.path("total_discount_amounts"), total, discount);
  }

  private static void amount(JsonNode amounts, long amount, ObjectNode discount) {
    amounts.asArray().addObject().put("amount", amount).put("discount", Fields.id(discount));
  }

  /** Of a subscription, those that still count after an invoice that cost something. */
  public static void useUp(Tx tx, ObjectNode subscription, boolean cost) {
    List<String> left = new ArrayList<>();
    for (JsonNode one : subscription.path("discounts")) {
      Optional<ObjectNode> discount = tx.find("discount", one.asString(""));
      boolean once =
          discount
              .flatMap(d -> coupon(tx, d))
              .filter(c -> Fields.text(c, "duration").equals("once"))
              .isPresent();
      boolean over =
          discount
              .filter(d -> Fields.has(d, "end"))
              .filter(d -> Fields.number(d, "end") <= tx.time())
              .isPresent();
      if (!(once && cost) && !over) {
        left.add(one.asString(""));
      }
    }
    left.forEach(subscription.putArray("discounts")::add);
  }
}
