package academy.aligned.local.stripe.catalog;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Words that people type to have a coupon. */
public final class PromotionCodes {
  private static final int LENGTH = 8;

  private PromotionCodes() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/promotion_codes",
            "active code customer expires_at max_redemptions metadata promotion restrictions",
            PromotionCodes::create),
        Route.get("/v1/promotion_codes/{id}", call -> call.named("promotion_code")),
        Route.post(
            "/v1/promotion_codes/{id}", "active metadata restrictions", PromotionCodes::update),
        Route.list("/v1/promotion_codes", "active code coupon customer", PromotionCodes::list));
  }

  private static ObjectNode create(Call call) {
    Tx tx = call.tx();
    Params params = call.params();
    Params promotion = params.in("promotion");
    promotion.required("type");
    promotion.choice("type", "coupon");
    ObjectNode coupon = tx.get("coupon", promotion.required("coupon"), "promotion[coupon]");
    String code = params.text("code").orElseGet(() -> tx.serials().capitals(LENGTH));
    if (!code.matches("[A-Za-z0-9-]{1,500}")) {
      throw Fault.invalid("Promotion codes hold letters, digits and dashes.", "code");
    }
    if (active(tx, code).isPresent()) {
      throw Fault.invalid(
          "An active promotion code with `code: " + code + "` already exists.",
          "code",
          "resource_already_exists");
    }
    ObjectNode made = tx.fresh("promotion_code").put("code", code);
    Fields.object(made, "promotion").put("coupon", Fields.id(coupon));
    params.numbers(made, "expires_at", "max_redemptions");
    params
        .text("customer")
        .ifPresent(c -> made.put("customer", Fields.id(tx.get("customer", c, "customer"))));
    params.flags(made, "active");
    restrict(made, params);
    params.metadata(made);
    Events.say(tx, "promotion_code.created", made);
    return made;
  }

  private static void restrict(ObjectNode code, Params params) {
    ObjectNode restrictions = Fields.object(code, "restrictions");
    Params asked = params.in("restrictions");
    asked.flags(restrictions, "first_time_transaction");
    asked.numbers(restrictions, "minimum_amount");
    asked
        .text("minimum_amount_currency")
        .ifPresent(c -> restrictions.put("minimum_amount_currency", Prices.currency(c)));
  }

  private static ObjectNode update(Call call) {
    ObjectNode code = call.named("promotion_code");
    call.params().flags(code, "active");
    restrict(code, call.params());
    call.params().metadata(code);
    Events.say(call.tx(), "promotion_code.updated", code);
    return code;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("promotion_code")
            .filter(p -> params.flag("active").filter(a -> a != Fields.flag(p, "active")).isEmpty())
            .filter(
                p ->
                    params
                        .text("code")
                        .filter(c -> !c.equalsIgnoreCase(Fields.text(p, "code")))
                        .isEmpty())
            .filter(
                p ->
                    params
                        .text("coupon")
                        .filter(c -> !c.equals(Fields.text(p, "promotion.coupon")))
                        .isEmpty()));
  }

  /** The code that can be typed now. */
  public static Optional<ObjectNode> active(Tx tx, String code) {
    String typed = code.strip().toUpperCase(Locale.ROOT);
    return tx.all("promotion_code")
        .filter(p -> Fields.text(p, "code").toUpperCase(Locale.ROOT).equals(typed))
        .filter(p -> Fields.flag(p, "active"))
        .findFirst();
  }

  /** Why it cannot be used for this, in words for a buyer; empty if it can. */
  public static String refusal(Tx tx, ObjectNode code, long sum, String currency, String customer) {
    ObjectNode coupon = coupon(tx, code);
    long most =
        Fields.has(code, "max_redemptions")
            ? Fields.number(code, "max_redemptions")
            : Long.MAX_VALUE;
    if (Fields.has(code, "expires_at") && Fields.number(code, "expires_at") <= tx.time()) {
      return "This code has expired.";
    }
    if (!Fields.flag(code, "active")
        || Fields.number(code, "times_redeemed") >= most
        || !Coupons.valid(tx, coupon)) {
      return "This code is no longer valid.";
    }
    if (Fields.has(code, "customer") && !Fields.text(code, "customer").equals(customer)) {
      return "This code is somebody else's.";
    }
    if (Fields.flag(code, "restrictions.first_time_transaction") && boughtBefore(tx, customer)) {
      return "This code is for first purchases only.";
    }
    boolean small =
        Fields.has(code, "restrictions.minimum_amount")
            && (sum < Fields.number(code, "restrictions.minimum_amount")
                || !currency.equals(Fields.text(code, "restrictions.minimum_amount_currency")));
    return small ? "This code needs a larger order." : "";
  }

  private static boolean boughtBefore(Tx tx, String customer) {
    return !customer.isEmpty()
        && tx.all("charge")
            .anyMatch(c -> Fields.text(c, "customer").equals(customer) && Fields.flag(c, "paid"));
  }

  public static ObjectNode coupon(Tx tx, ObjectNode code) {
    return tx.get("coupon", Fields.text(code, "promotion.coupon"), "coupon");
  }

  /** One use more; the last one ends it. */
  public static void redeem(Tx tx, ObjectNode code) {
    Coupons.redeem(tx, coupon(tx, code));
    long uses = Fields.number(code, "times_redeemed") + 1;
    code.put("times_redeemed", uses);
    if (Fields.has(code, "max_redemptions") && uses >= Fields.number(code, "max_redemptions")) {
      code.put("active", false);
    }
    Events.say(tx, "promotion_code.updated", code);
  }
}
