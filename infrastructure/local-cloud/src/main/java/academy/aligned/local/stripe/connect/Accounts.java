package academy.aligned.local.stripe.connect;

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
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Accounts of others that this platform opened; nothing is enabled before the onboarding. */
public final class Accounts {
  private static final String FIELDS =
      "business_profile business_type capabilities company default_currency email individual"
          + " metadata settings tos_acceptance";
  private static final List<String> DUE =
      List.of("business_type", "external_account", "tos_acceptance.date", "tos_acceptance.ip");
  private static final Set<String> KNOWN_CAPABILITIES = Set.of("card_payments", "transfers");

  private Accounts() {}

  public static List<Route> routes() {
    return List.of(
        Route.post("/v1/accounts", FIELDS + " controller country type", Accounts::create),
        Route.get("/v1/accounts/{id}", call -> call.named("account")),
        Route.post("/v1/accounts/{id}", FIELDS, Accounts::update),
        Route.delete("/v1/accounts/{id}", "", Accounts::delete),
        Route.list("/v1/accounts", "", call -> Pages.of(call, call.tx().all("account"))),
        Route.post(
            "/v1/account_links",
            "account collection_options refresh_url return_url type",
            AccountLinks::create));
  }

  private static ObjectNode create(Call call) {
    Params params = call.params();
    ObjectNode account = call.tx().fresh("account");
    params.choice("type", "express", "standard", "custom").ifPresent(t -> account.put("type", t));
    params.text("country").ifPresent(c -> account.put("country", c.toUpperCase(Locale.ROOT)));
    due(account);
    return filled(account, params);
  }

  private static void due(ObjectNode account) {
    ObjectNode requirements = Fields.object(account, "requirements");
    for (String list : List.of("currently_due", "eventually_due", "past_due")) {
      DUE.forEach(requirements.putArray(list)::add);
    }
    requirements.put("disabled_reason", "requirements.past_due");
  }

  private static ObjectNode filled(ObjectNode account, Params params) {
    params.texts(account, "business_type", "default_currency", "email");
    params.metadata(account);
    ObjectNode profile = Fields.object(account, "business_profile");
    params
        .in("business_profile")
        .texts(profile, "mcc", "name", "product_description", "support_email", "url");
    Params capabilities = params.in("capabilities");
    for (String name : capabilities.body().propertyNames()) {
      if (!KNOWN_CAPABILITIES.contains(name)) {
        throw Fault.invalid(
            "This stand-in knows no capability " + name + ".", capabilities.full(name));
      }
      if (capabilities.in(name).flag("requested").orElse(false)) {
        boolean ready = Fields.flag(account, "details_submitted");
        Fields.object(account, "capabilities").put(name, ready ? "active" : "inactive");
      }
    }
    return account;
  }

  private static ObjectNode update(Call call) {
    ObjectNode account = filled(call.named("account"), call.params());
    Events.say(call.tx(), "account.updated", account, Fields.id(account));
    return account;
  }

  private static ObjectNode delete(Call call) {
    call.tx().remove(call.named("account"));
    return Shapes.empty().put("id", call.id()).put("object", "account").put("deleted", true);
  }

  /** Everything was told: it can be paid to from now on. */
  public static void ready(Tx tx, ObjectNode account, String kind, String name) {
    account.put("business_type", kind).put("details_submitted", true);
    account.put("charges_enabled", true).put("payouts_enabled", true);
    Fields.object(account, "business_profile").put("name", name);
    ObjectNode capabilities = Fields.object(account, "capabilities");
    List.copyOf(capabilities.propertyNames()).forEach(one -> capabilities.put(one, "active"));
    ObjectNode requirements = Fields.object(account, "requirements").putNull("disabled_reason");
    List.of("currently_due", "eventually_due", "past_due").forEach(requirements::putArray);
    ObjectNode agreed = Fields.object(account, "tos_acceptance");
    agreed.put("date", tx.time()).put("ip", "127.0.0.1").putNull("user_agent");
    Events.say(tx, "account.updated", account, Fields.id(account));
  }
}
