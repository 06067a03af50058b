package academy.aligned.local.stripe.portal;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Configurations and sessions of the billing portal. */
public final class Portal {
  private static final String CONFIGURATION = "billing_portal.configuration";
  private static final String FIELDS =
      "business_profile default_return_url features login_page metadata name";
  private static final long GOOD_FOR = Duration.ofHours(1).toSeconds();

  private Portal() {}

  public static List<Route> routes() {
    String path = "/v1/billing_portal/configurations";
    return List.of(
        Route.post(path, FIELDS, Portal::configure),
        Route.get(path + "/{id}", call -> call.named(CONFIGURATION)),
        Route.post(path + "/{id}", FIELDS + " active", Portal::reconfigure),
        Route.list(path, "active is_default", call -> Pages.of(call, call.tx().all(CONFIGURATION))),
        Route.post(
            "/v1/billing_portal/sessions",
            "configuration customer flow_data locale return_url",
            Portal::open));
  }

  private static ObjectNode configure(Call call) {
    if (!call.params().has("features")) {
      throw call.params().absent("features");
    }
    return filled(call, call.tx().fresh(CONFIGURATION));
  }

  private static ObjectNode reconfigure(Call call) {
    ObjectNode configuration = call.named(CONFIGURATION);
    call.params().flags(configuration, "active");
    return filled(call, configuration);
  }

  private static ObjectNode filled(Call call, ObjectNode configuration) {
    Params params = call.params();
    configuration.put("updated", call.tx().time());
    params.texts(configuration, "default_return_url", "name");
    params.metadata(configuration);
    for (String part : List.of("business_profile", "features", "login_page")) {
      merge(Fields.object(configuration, part), params.in(part).body());
    }
    for (JsonNode product : Fields.at(configuration, "features.subscription_update.products")) {
      ObjectNode quantity = ((ObjectNode) product).putObject("adjustable_quantity");
      quantity.put("enabled", false).putNull("maximum").put("minimum", 1);
    }
    return configuration;
  }

  /** Forms know texts only: yes and no become what they mean. */
  private static void merge(ObjectNode to, ObjectNode from) {
    for (var field : from.properties()) {
      JsonNode value = field.getValue();
      String name = field.getKey();
      if (value instanceof ObjectNode inner && to.path(name) instanceof ObjectNode old) {
        merge(old, inner);
      } else if (List.of("true", "false").contains(value.asString(""))) {
        to.put(name, Boolean.parseBoolean(value.asString()));
      } else {
        to.set(name, value.deepCopy());
      }
    }
  }

  private static ObjectNode open(Call call) {
    Params params = call.params();
    Tx tx = call.tx();
    ObjectNode customer = tx.get("customer", params.required("customer"), "customer");
    ObjectNode configuration =
        params
            .text("configuration")
            .map(id -> tx.get(CONFIGURATION, id, "configuration"))
            .orElseGet(() -> usual(tx));
    ObjectNode session = tx.fresh("billing_portal.session").put("customer", Fields.id(customer));
    session.put("configuration", Fields.id(configuration));
    session.set("return_url", configuration.path("default_return_url").deepCopy());
    params.texts(session, "return_url", "locale");
    session.put("url", tx.page("/p/session/" + Fields.id(session)));
    Events.say(tx, "billing_portal.session.created", session);
    return session;
  }

  /** The first that is there, or one that allows the usual. */
  private static ObjectNode usual(Tx tx) {
    return tx.all(CONFIGURATION)
        .findFirst()
        .map(found -> tx.get(CONFIGURATION, Fields.id(found), "configuration"))
        .orElseGet(() -> made(tx));
  }

  private static ObjectNode made(Tx tx) {
    ObjectNode configuration = tx.fresh(CONFIGURATION).put("is_default", true);
    configuration.put("updated", tx.time());
    for (String feature :
        List.of("invoice_history", "payment_method_update", "subscription_cancel")) {
      Fields.object(configuration, "features." + feature).put("enabled", true);
    }
    return configuration;
  }

  public static boolean good(Tx tx, ObjectNode session) {
    return Fields.number(session, "created") + GOOD_FOR > tx.time();
  }

  public static ObjectNode configuration(Tx tx, ObjectNode session) {
    return tx.get(CONFIGURATION, Fields.text(session, "configuration"), "configuration");
  }
}
