package academy.aligned.local.stripe.pages;

import academy.aligned.local.stripe.billing.SelfService;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.pages.html.Field;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.TestCards;
import academy.aligned.local.stripe.pages.html.Visit;
import academy.aligned.local.stripe.portal.Portal;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A customer's subscriptions, card and invoices. */
record PortalPage(Visit visit, ObjectNode session, Map<String, String> wrong) {
  private static final String REASONS =
      """
      <label class="field">Why do you leave?<select name="feedback">
      <option value="">I would rather not say</option><option value="too_expensive">It is too expensive</option>
      <option value="missing_features">I need more</option><option value="switched_service">I found something else</option>
      <option value="unused">I do not use it</option><option value="too_complex">It is too complicated</option>
      <option value="low_quality">It is not good enough</option><option value="other">Something else</option></select></label>""";

  String html() {
    String customer = Fields.text(session, "customer");
    String subscriptions =
        SelfService.subscriptions(tx(), customer).stream()
            .map(this::subscription)
            .collect(Collectors.joining());
    return """
        <main class="card">%s<h1>Your subscriptions</h1>%s%s
        <section class="block"><h2>Card</h2>%s</section>
        <section class="block"><h2>Invoices</h2>%s</section></main>"""
        .formatted(
            back(),
            problem(),
            subscriptions.isEmpty() ? "<p>There is none at the moment.</p>" : subscriptions,
            card(customer),
            enabled("invoice_history") ? invoices(customer) : "<p>They are not shown here.</p>");
  }

  private Tx tx() {
    return visit.tx();
  }

  private ObjectNode configuration() {
    return Portal.configuration(tx(), session);
  }

  private boolean enabled(String feature) {
    return Fields.flag(configuration(), "features." + feature + ".enabled");
  }

  private String back() {
    String to = Fields.text(session, "return_url");
    return to.isEmpty()
        ? ""
        : "<p><a class=\"back\" href=\"%s\">← Back</a></p>".formatted(Html.escape(to));
  }

  private String problem() {
    String list =
        wrong.values().stream()
            .map(why -> "<li>" + Html.escape(why) + "</li>")
            .collect(Collectors.joining());
    return wrong.isEmpty()
        ? ""
        : "<div class=\"problem\" role=\"alert\"><ul>" + list + "</ul></div>";
  }

  private String subscription(ObjectNode subscription) {
    JsonNode item = Fields.at(subscription, "items.data").path(0);
    return """
        <section class="block"><h2>%s <span class="state">%s</span></h2><p>%s every %s. %s</p>%s%s</section>"""
        .formatted(
            Html.escape(product(item)),
            Html.escape(state(subscription)),
            Html.money(price(item, subscription), Fields.text(subscription, "currency")),
            CheckoutPage.interval(item),
            until(subscription),
            ending(subscription),
            plans(subscription, item));
  }

  private static String state(ObjectNode subscription) {
    return Fields.has(subscription, "pause_collection")
        ? "paused"
        : Fields.text(subscription, "status").replace('_', ' ');
  }

  private long price(JsonNode item, ObjectNode subscription) {
    ObjectNode price = tx().get("price", Fields.text(item, "price.id"), "price");
    String option = "_currency_options." + Fields.text(subscription, "currency") + ".unit_amount";
    return Fields.number(price, option) * Fields.number(item, "quantity");
  }

  private String product(JsonNode item) {
    return tx().find("product", Fields.text(item, "price.product"))
        .map(p -> Fields.text(p, "name"))
        .orElse("");
  }

  private static String until(ObjectNode subscription) {
    String day = Html.day(SelfService.termEnd(subscription));
    return Fields.flag(subscription, "cancel_at_period_end")
        ? "Ends on " + day + "."
        : "Renews on " + day + ".";
  }

  private String ending(ObjectNode subscription) {
    if (Fields.flag(subscription, "cancel_at_period_end")) {
      return form("subscription", subscription, "renew", "Keep the subscription", "");
    }
    return enabled("subscription_cancel")
        ? form("subscription", subscription, "cancel", "Cancel the subscription", REASONS)
        : "";
  }

  private String plans(ObjectNode subscription, JsonNode item) {
    StringBuilder options = new StringBuilder();
    for (JsonNode product : Fields.at(configuration(), "features.subscription_update.products")) {
      for (JsonNode id : product.path("prices")) {
        boolean other = !id.asString().equals(Fields.text(item, "price.id"));
        tx().find("price", id.asString())
            .filter(_ -> other)
            .ifPresent(p -> options.append(option(p)));
      }
    }
    return !enabled("subscription_update") || options.isEmpty()
        ? ""
        : form(
            "subscription",
            subscription,
            "change",
            "Change the plan",
            "<label class=\"field\">Plan<select name=\"price\">%s</select></label>"
                .formatted(options));
  }

  private String option(ObjectNode price) {
    String name =
        tx().find("product", Fields.text(price, "product"))
            .map(p -> Fields.text(p, "name"))
            .orElse("");
    return "<option value=\"%s\">%s, %s every %s</option>"
        .formatted(
            Fields.id(price),
            Html.escape(name),
            Html.money(Fields.number(price, "unit_amount"), Fields.text(price, "currency")),
            Fields.text(price, "recurring.interval"));
  }

  private static String form(
      String kind, ObjectNode of, String action, String label, String fields) {
    return "<form method=\"post\"><input type=\"hidden\" name=\"%s\" value=\"%s\">%s<button name=\"action\" value=\"%s\">%s</button></form>"
        .formatted(kind, Fields.id(of), fields, action, label);
  }

  private String card(String customer) {
    String known =
        tx().find("customer", customer)
            .map(c -> Fields.text(c, "invoice_settings.default_payment_method"))
            .flatMap(id -> tx().find("payment_method", id))
            .map(
                m ->
                    "<p>%s •••• %s</p>"
                        .formatted(Fields.text(m, "card.brand"), Fields.text(m, "card.last4")))
            .orElse("<p>There is no card on file.</p>");
    if (!enabled("payment_method_update")) {
      return known;
    }
    Field field = new Field(visit, wrong);
    return known
        + "<form method=\"post\">"
        + field.text("card", "New card number", "inputmode=\"numeric\" autocomplete=\"cc-number\"")
        + field.text("expiry", "Expires", "autocomplete=\"cc-exp\" placeholder=\"MM / YY\"")
        + field.text("cvc", "CVC", "inputmode=\"numeric\" autocomplete=\"cc-csc\"")
        + "<button name=\"action\" value=\"card\">Use this card</button></form>"
        + TestCards.LIST;
  }

  private String invoices(String customer) {
    String rows =
        SelfService.invoices(tx(), customer).stream()
            .map(
                i ->
                    "<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td>%s</td><td><span class=\"state\">%s</span>%s</td></tr>"
                        .formatted(
                            Html.escape(Fields.text(i, "hosted_invoice_url")),
                            Html.escape(Fields.text(i, "number")),
                            Html.day(Fields.number(i, "created")),
                            Html.money(Fields.number(i, "total"), Fields.text(i, "currency")),
                            Html.escape(Fields.text(i, "status")),
                            Fields.text(i, "status").equals("open")
                                ? form("invoice", i, "pay", "Pay now", "")
                                : ""))
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? "<p>There is none yet.</p>"
        : "<table><tbody>" + rows + "</tbody></table>";
  }
}
