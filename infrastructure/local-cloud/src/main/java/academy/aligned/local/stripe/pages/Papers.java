package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a buyer keeps: the receipt of a payment, the invoice of a term. */
final class Papers {
  private Papers() {}

  static Reply receipt(Visit visit, ObjectNode charge) {
    String currency = Fields.text(charge, "currency");
    long back = Fields.number(charge, "amount_refunded");
    String rows =
        row("Paid", Html.day(Fields.number(charge, "created")))
            + row("Card", "•••• " + Fields.text(charge, "payment_method_details.card.last4"))
            + row("Amount", Html.money(Fields.number(charge, "amount"), currency))
            + (back > 0 ? row("Refunded", Html.money(back, currency)) : "")
            + row("Number", Fields.id(charge));
    return paper("Receipt", rows, visit);
  }

  static Reply invoice(Visit visit, ObjectNode invoice) {
    String currency = Fields.text(invoice, "currency");
    StringBuilder rows = new StringBuilder(row("Number", Fields.text(invoice, "number")));
    rows.append(row("For", Fields.text(invoice, "customer_email")));
    for (JsonNode line : Fields.at(invoice, "lines.data")) {
      rows.append(
          row(
              Fields.text(line, "description"),
              Html.money(Fields.number(line, "amount"), currency)));
    }
    rows.append(row("Total", Html.money(Fields.number(invoice, "total"), currency)));
    rows.append(row("State", Fields.text(invoice, "status")));
    return paper("Invoice", rows.toString(), visit);
  }

  private static String row(String name, String value) {
    return "<div><dt>%s</dt><dd>%s</dd></div>".formatted(Html.escape(name), Html.escape(value));
  }

  private static Reply paper(String title, String rows, Visit visit) {
    if (visit.posts()) {
      return Html.sorry(405, "This can only be read", "Open the page again.");
    }
    return Html.page(
        200,
        title,
        "<main class=\"card\"><h1>%s</h1><p>Aligned Academy</p><dl class=\"lines\">%s</dl></main>"
            .formatted(title, rows));
  }
}
