package academy.aligned.local.stripe.catalog;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is taken off a price. */
public final class Coupons {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Coupons() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/coupons",
            "amount_off applies_to currency currency_options duration duration_in_months id"
                + " max_redemptions metadata name percent_off redeem_by",
            Coupons::create),
        Route.get("/v1/coupons/{id}", Coupons::current),
        Route.post("/v1/coupons/{id}", "metadata name", Coupons::update),
        Route.delete("/v1/coupons/{id}", "", Coupons::delete),
        Route.list("/v1/coupons", "", call -> Pages.of(call, call.tx().all("coupon"))));
  }

  private static ObjectNode create(Call call) {
    Params params = call.params();
    if (params.given("percent_off") == params.given("amount_off")) {
      throw Fault.invalid("Must provide exactly one of: percent_off, amount_off.", "percent_off");
    }
    String id = params.text("id").orElseGet(() -> call.tx().serials().next("coupon"));
    if (call.tx().find("coupon", id).isPresent()) {
      throw Fault.invalid("Coupon already exists.", "id", "resource_already_exists");
    }
    ObjectNode coupon = call.tx().fresh("coupon", id);
    params
        .choice("duration", "forever", "once", "repeating")
        .ifPresent(d -> coupon.put("duration", d));
    params.numbers(coupon, "amount_off", "duration_in_months", "max_redemptions", "redeem_by");
    params.texts(coupon, "name");
    params.decimal("percent_off").ifPresent(percent -> coupon.put("percent_off", checked(percent)));
    if (params.given("amount_off")) {
      coupon.put("currency", Prices.currency(params.required("currency")));
    }
    if (Fields.text(coupon, "duration").equals("repeating")) {
      params.required("duration_in_months");
    }
    limits(coupon, params);
    params.metadata(coupon);
    Events.say(call.tx(), "coupon.created", coupon);
    return coupon;
  }

  private static void limits(ObjectNode coupon, Params params) {
    ObjectNode options = coupon.putObject("_currency_options");
    Params asked = params.in("currency_options");
    asked
        .body()
        .propertyNames()
        .forEach(
            name ->
                options
                    .putObject(Prices.currency(name))
                    .put("amount_off", asked.in(name).number("amount_off").orElse(0L)));
    if (params.has("applies_to")) {
      ObjectNode applies = coupon.putObject("_applies_to");
      params.in("applies_to").texts("products").forEach(applies.putArray("products")::add);
    }
  }

  private static BigDecimal checked(BigDecimal percent) {
    if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
      throw Fault.invalid("percent_off must be greater than 0 and at most 100.", "percent_off");
    }
    return percent;
  }

  private static ObjectNode current(Call call) {
    ObjectNode coupon = call.named("coupon");
    return coupon.put("valid", valid(call.tx(), coupon));
  }

  private static ObjectNode update(Call call) {
    ObjectNode coupon = call.named("coupon");
    call.params().texts(coupon, "name");
    call.params().metadata(coupon);
    Events.say(call.tx(), "coupon.updated", coupon);
    return coupon;
  }

  private static ObjectNode delete(Call call) {
    ObjectNode coupon = call.named("coupon");
    call.tx().remove(coupon);
    Events.say(call.tx(), "coupon.deleted", coupon);
    return Shapes.empty().put("id", call.id()).put("object", "coupon").put("deleted", true);
  }

  /** Whether it can still be redeemed. */
  public static boolean valid(Tx tx, ObjectNode coupon) {
    long most =
        Fields.has(coupon, "max_redemptions")
            ? Fields.number(coupon, "max_redemptions")
            : Long.MAX_VALUE;
    boolean late =
        Fields.has(coupon, "redeem_by") && Fields.number(coupon, "redeem_by") <= tx.time();
    return !late && Fields.number(coupon, "times_redeemed") < most;
  }

  public static void redeem(Tx tx, ObjectNode coupon) {
    coupon.put("times_redeemed", Fields.number(coupon, "times_redeemed") + 1);
    coupon.put("valid", valid(tx, coupon));
  }

  public static boolean appliesTo(ObjectNode coupon, String product) {
    JsonNode products = Fields.at(coupon, "_applies_to.products");
    return products.isEmpty() || products.valueStream().anyMatch(p -> p.asString().equals(product));
  }

  /** Off the sum of what it applies to. */
  public static long off(ObjectNode coupon, long sum, String currency) {
    if (Fields.has(coupon, "percent_off")) {
      return BigDecimal.valueOf(sum)
          .multiply(coupon.path("percent_off").decimalValue())
          .divide(HUNDRED, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
    long amount =
        Fields.text(coupon, "currency").equals(currency)
            ? Fields.number(coupon, "amount_off")
            : Fields.number(coupon, "_currency_options." + currency + ".amount_off");
    return Math.min(sum, amount);
  }
}
