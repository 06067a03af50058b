package academy.aligned.local.stripe.pages;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.checkout.Basket;
import academy.aligned.local.stripe.checkout.Codes;
import academy.aligned.local.stripe.pages.html.Field;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.TestCards;
import academy.aligned.local.stripe.pages.html.Visit;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Checkout page: what is bought on one side, who pays and how on the other. */
record CheckoutPage(Visit visit, ObjectNode session, Map<String, String> wrong) {
  static boolean asksConsent(ObjectNode session) {
    return Fields.text(session, "consent_collection.terms_of_service").equals("required");
  }

  String html() {
    return """
        <main class="checkout"><section class="summary" aria-labelledby="what">%s<h1 id="what">%s</h1>
        <p class="total">%s</p>%s%s</section>
        <form class="pay" method="post" aria-label="Pay"><button name="action" value="pay" hidden>Pay</button>%s%s</form></main>"""
        .formatted(
            back(), heading(), amount("amount_total"), renewal(), lines(), problem(), fields());
  }

  private String back() {
    String cancel = Fields.text(session, "cancel_url");
    return cancel.isEmpty()
        ? ""
        : "<p><a class=\"back\" href=\"%s\">← Back without paying</a></p>"
            .formatted(Html.escape(cancel));
  }

  private String heading() {
    return Fields.text(session, "mode").equals("subscription") ? "Subscribe" : "Pay";
  }

  private String amount(String field) {
    return money(Fields.number(session, field));
  }

  private String money(long amount) {
    return Html.money(amount, Fields.text(session, "currency"));
  }

  /** When it is paid again, in plain words. */
  private String renewal() {
    JsonNode item = Basket.items(session).path(0);
    if (!Fields.text(item, "price.type").equals("recurring")) {
      return "";
    }
    String every =
        money(Fields.number(item, "_unit") * Fields.number(item, "quantity"))
            + " every "
            + interval(item);
    long trial = Codes.trialEnd(visit.tx(), session);
    String words =
        trial > visit.tx().time()
            ? "Free until %s, then %s, until you cancel.".formatted(Html.day(trial), every)
            : "Then %s, until you cancel.".formatted(every);
    return "<p class=\"renewal\">" + Html.escape(words) + "</p>";
  }

  static String interval(JsonNode item) {
    long count = Fields.number(item, "price.recurring.interval_count");
    String unit = Fields.text(item, "price.recurring.interval");
    return count == 1 ? unit : count + " " + unit + "s";
  }

  private String lines() {
    StringBuilder rows = new StringBuilder();
    for (JsonNode item : Basket.items(session)) {
      long quantity = Fields.number(item, "quantity");
      String name =
          Html.escape(Fields.text(item, "description")) + (quantity > 1 ? " × " + quantity : "");
      rows.append(row(name, money(Fields.number(item, "amount_subtotal")), ""));
    }
    long off = Fields.number(session, "total_details.amount_discount");
    rows.append(row("Subtotal", amount("amount_subtotal"), "sum"));
    if (off > 0) {
      rows.append(row("Discount", money(-off), ""));
    }
    if (Fields.flag(session, "automatic_tax.enabled")) {
      rows.append(row("Tax", money(0), ""));
    }
    rows.append(row("Total due today", amount("amount_total"), "sum due"));
    return "<dl class=\"lines\">" + rows + "</dl>";
  }

  private static String row(String name, String amount, String kind) {
    return "<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>".formatted(kind, name, amount);
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

  private String fields() {
    Field field = new Field(visit, wrong);
    String known = CheckoutDoor.email(visit, session);
    boolean fixed = !known.isEmpty() && !known.equals(visit.typed("email"));
    return code(field)
        + "<h2>Contact</h2>"
        + field.email(known, fixed)
        + "<h2>Card</h2>"
        + field.text(
            "card",
            "Card number",
            "inputmode=\"numeric\" autocomplete=\"cc-number\" placeholder=\"4242 4242 4242 4242\"")
        + "<div class=\"pair\">"
        + field.text("expiry", "Expires", "autocomplete=\"cc-exp\" placeholder=\"MM / YY\"")
        + field.text(
            "cvc", "CVC", "inputmode=\"numeric\" autocomplete=\"cc-csc\" placeholder=\"123\"")
        + "</div>"
        + field.text("name", "Name on card", "autocomplete=\"cc-name\"")
        + field.country()
        + (asksConsent(session) ? field.consent() : "")
        + "<button class=\"main\" name=\"action\" value=\"pay\">%s</button>".formatted(verb())
        + TestCards.LIST;
  }

  private String verb() {
    boolean subscription = Fields.text(session, "mode").equals("subscription");
    long total = Fields.number(session, "amount_total");
    return subscription && total == 0
        ? "Start free trial"
        : (subscription ? "Subscribe for " : "Pay ") + money(total);
  }

  private String code(Field field) {
    if (!Fields.flag(session, "allow_promotion_codes")) {
      return "";
    }
    return Codes.chosen(visit.tx(), session)
        .map(
            code ->
                "<p class=\"code\">Code <strong>%s</strong> is applied. <button name=\"action\" value=\"remove\" formnovalidate>Remove</button></p>"
                    .formatted(Html.escape(Fields.text(code, "code"))))
        .orElseGet(
            () ->
                "<div class=\"with-button\">"
                    + field.optional("code", "Promotion code")
                    + "<button name=\"action\" value=\"apply\" formnovalidate>Apply</button></div>");
  }

  static String done(String success) {
    return "<main class=\"card small\"><h1>This is paid</h1><p><a class=\"main\" href=\"%s\">Go on</a></p></main>"
        .formatted(Html.escape(success));
  }

  static String expired(String cancel) {
    String back =
        cancel.isEmpty()
            ? ""
            : "<p><a class=\"main\" href=\"%s\">Go back</a></p>".formatted(Html.escape(cancel));
    return "<main class=\"card small\"><h1>This page has expired</h1><p>Nothing was paid. Begin again where you came from.</p>"
        + back
        + "</main>";
  }
}
