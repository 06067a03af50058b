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
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Prices; an amount never changes, a new one is a new price. */
public final class Prices {
  private static final long LARGEST = 99_999_999;
  private static final String SHARED =
      "active lookup_key metadata nickname tax_behavior transfer_lookup_key";

  private Prices() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/prices",
            SHARED
                + " currency currency_options product product_data recurring unit_amount billing_scheme",
            call -> create(call.tx(), call.params(), "")),
        Route.get("/v1/prices/{id}", call -> call.named("price")),
        Route.post("/v1/prices/{id}", SHARED + " currency_options", Prices::update),
        Route.list(
            "/v1/prices", "active currency lookup_keys product recurring type", Prices::list));
  }

  /** The product's id, or empty where the parameters say it. */
  public static ObjectNode create(Tx tx, Params params, String product) {
    String currency = currency(params.required("currency"));
    long amount = amount(params, "unit_amount");
    ObjectNode price = tx.fresh("price");
    price.put("currency", currency).put("unit_amount", amount);
    price.put("unit_amount_decimal", Long.toString(amount));
    price.put("product", product.isEmpty() ? product(tx, params) : product);
    recurring(price, params);
    ObjectNode options = price.putObject("_currency_options");
    option(options, currency, amount);
    currencies(options, params);
    described(tx, price, params);
    Events.say(tx, "price.created", price);
    return price;
  }

  private static String product(Tx tx, Params params) {
    if (params.has("product_data")) {
      Params made = params.in("product_data");
      made.required("name");
      return Fields.id(Products.create(tx, tx.serials().next("product"), made));
    }
    return Fields.id(tx.get("product", params.required("product"), params.full("product")));
  }

  private static void recurring(ObjectNode price, Params params) {
    if (!params.has("recurring")) {
      return;
    }
    Params asked = params.in("recurring");
    asked.required("interval");
    String interval = asked.choice("interval", "day", "week", "month", "year").orElseThrow();
    ObjectNode recurring = price.put("type", "recurring").putObject("recurring");
    recurring.put("interval", interval);
    recurring.put("interval_count", asked.number("interval_count").orElse(1L));
    recurring.putNull("meter").put("usage_type", "licensed");
  }

  private static void described(Tx tx, ObjectNode price, Params params) {
    params.flags(price, "active");
    params.texts(price, "nickname", "tax_behavior");
    params.metadata(price);
    if (params.has("lookup_key")) {
      params.text("lookup_key").ifPresent(key -> claim(tx, price, key, params));
      params.texts(price, "lookup_key");
    }
  }

  /** One price has a key; another takes it over only where that is said. */
  private static void claim(Tx tx, ObjectNode price, String key, Params params) {
    Optional<ObjectNode> holder =
        tx.all("price")
            .filter(p -> Fields.text(p, "lookup_key").equals(key))
            .filter(p -> !Fields.id(p).equals(Fields.id(price)))
            .findFirst();
    if (holder.isPresent() && !params.flag("transfer_lookup_key").orElse(false)) {
      throw Fault.invalid(
          "A price (`%s`) already uses that lookup key.".formatted(Fields.id(holder.get())),
          "lookup_key",
          "resource_already_exists");
    }
    holder.ifPresent(
        old -> {
          ObjectNode loser = tx.get("price", Fields.id(old), "lookup_key").putNull("lookup_key");
          Events.say(tx, "price.updated", loser);
        });
  }

  private static void currencies(ObjectNode options, Params params) {
    Params asked = params.in("currency_options");
    asked
        .body()
        .propertyNames()
        .forEach(name -> option(options, currency(name), amount(asked.in(name), "unit_amount")));
  }

  private static void option(ObjectNode options, String currency, long amount) {
    options
        .putObject(currency)
        .putNull("custom_unit_amount")
        .put("tax_behavior", "unspecified")
        .put("unit_amount", amount)
        .put("unit_amount_decimal", Long.toString(amount));
  }

  private static long amount(Params params, String name) {
    long amount = params.number(name).orElseThrow(() -> params.absent(name));
    if (amount < 0 || amount > LARGEST) {
      throw Fault.invalid("Invalid amount: " + amount, params.full(name));
    }
    return amount;
  }

  static String currency(String code) {
    String small = code.toLowerCase(java.util.Locale.ROOT);
    if (!small.matches("[a-z]{3}")) {
      throw Fault.invalid("Invalid currency: " + code, "currency");
    }
    return small;
  }

  private static ObjectNode update(Call call) {
    ObjectNode price = call.named("price");
    described(call.tx(), price, call.params());
    currencies(Fields.object(price, "_currency_options"), call.params());
    Events.say(call.tx(), "price.updated", price);
    return price;
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    Set<String> keys = Set.copyOf(params.texts("lookup_keys"));
    return Pages.of(
        call,
        call.tx()
            .all("price")
            .filter(p -> keys.isEmpty() || keys.contains(Fields.text(p, "lookup_key")))
            .filter(p -> params.flag("active").filter(a -> a != Fields.flag(p, "active")).isEmpty())
            .filter(
                p ->
                    same(params, p, "currency")
                        && same(params, p, "product")
                        && same(params, p, "type"))
            .filter(p -> same(params.in("recurring"), p.path("recurring"), "interval")));
  }

  private static boolean same(Params params, tools.jackson.databind.JsonNode price, String field) {
    return params.text(field).filter(wanted -> !wanted.equals(Fields.text(price, field))).isEmpty();
  }

  /** What it costs in a currency, or Stripe's refusal. */
  public static long in(ObjectNode price, String currency, String param) {
    ObjectNode options = (ObjectNode) price.path("_currency_options");
    if (!options.has(currency)) {
      throw Fault.invalid(
          "The price `%s` is not available in `%s`.".formatted(Fields.id(price), currency), param);
    }
    return Fields.number(options, currency + ".unit_amount");
  }
}
