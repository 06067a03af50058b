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
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Courses, bundles and tiers, as Stripe knows them. */
public final class Products {
  private static final String FIELDS =
      "active description images marketing_features metadata name statement_descriptor tax_code"
          + " unit_label url shippable";

  private Products() {}

  public static List<Route> routes() {
    return List.of(
        Route.post("/v1/products", FIELDS + " id default_price_data", Products::create),
        Route.get("/v1/products/{id}", call -> call.named("product")),
        Route.post("/v1/products/{id}", FIELDS + " default_price", Products::update),
        Route.delete("/v1/products/{id}", "", Products::delete),
        Route.list("/v1/products", "active ids url shippable", Products::list));
  }

  private static ObjectNode create(Call call) {
    call.params().required("name");
    return call.params()
        .text("id")
        .map(id -> create(call.tx(), unused(call.tx(), id), call.params()))
        .orElseGet(() -> create(call.tx(), call.tx().serials().next("product"), call.params()));
  }

  private static String unused(Tx tx, String id) {
    if (tx.find("product", id).isPresent()) {
      throw Fault.invalid("Product already exists.", "id", "resource_already_exists");
    }
    return id;
  }

  static ObjectNode create(Tx tx, String id, Params params) {
    ObjectNode product = tx.fresh("product", id);
    filled(product, params).put("updated", tx.time());
    Events.say(tx, "product.created", product);
    if (params.has("default_price_data")) {
      ObjectNode price = Prices.create(tx, params.in("default_price_data"), id);
      product.put("default_price", Fields.id(price));
    }
    return product;
  }

  private static ObjectNode filled(ObjectNode product, Params params) {
    params.texts(
        product, "name", "description", "statement_descriptor", "tax_code", "unit_label", "url");
    params.flags(product, "active", "shippable");
    params.hashes(product, "images", "marketing_features");
    params.metadata(product);
    return product;
  }

  private static ObjectNode update(Call call) {
    ObjectNode product = filled(call.named("product"), call.params());
    call.params()
        .text("default_price")
        .ifPresent(
            price -> {
              call.tx().get("price", price, "default_price");
              product.put("default_price", price);
            });
    product.put("updated", call.tx().time());
    Events.say(call.tx(), "product.updated", product);
    return product;
  }

  private static ObjectNode delete(Call call) {
    ObjectNode product = call.named("product");
    if (call.tx().all("price").anyMatch(p -> Fields.text(p, "product").equals(call.id()))) {
      throw Fault.invalid(
          "This product cannot be deleted because it has one or more user-created prices.", "id");
    }
    call.tx().remove(product);
    Events.say(call.tx(), "product.deleted", product);
    return Shapes.empty().put("id", call.id()).put("object", "product").put("deleted", true);
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    Set<String> ids = Set.copyOf(params.texts("ids"));
    return Pages.of(
        call,
        call.tx()
            .all("product")
            .filter(p -> ids.isEmpty() || ids.contains(Fields.id(p)))
            .filter(
                p -> params.flag("active").filter(a -> a != Fields.flag(p, "active")).isEmpty()));
  }
}
