package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.connect.AccountLinks;
import academy.aligned.local.stripe.connect.Accounts;
import academy.aligned.local.stripe.pages.html.Field;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Where somebody who wants to be paid tells who they are. */
final class OnboardingDoor {
  private static final Set<String> KINDS = Set.of("individual", "company", "non_profit");

  private OnboardingDoor() {}

  static Reply answer(Visit visit, ObjectNode link) {
    if (!AccountLinks.good(visit.tx(), link)) {
      return Html.seeOther(Fields.text(link, "refresh_url"));
    }
    if (visit.pressed("later")) {
      return Html.seeOther(Fields.text(link, "return_url"));
    }
    Map<String, String> wrong = new TreeMap<>();
    if (visit.posts()) {
      if (visit.typed("name").isEmpty() || visit.typed("name").length() > 200) {
        wrong.put("name", "Type the name you are paid under.");
      }
      if (!KINDS.contains(visit.typed("kind"))) {
        wrong.put("kind", "Choose what you are.");
      }
      if (wrong.isEmpty()) {
        return complete(visit, link);
      }
    }
    return Html.page(
        wrong.isEmpty() ? 200 : 422,
        "Getting paid",
        page(visit, wrong),
        Fields.text(link, "return_url"),
        Fields.text(link, "refresh_url"));
  }

  private static Reply complete(Visit visit, ObjectNode link) {
    ObjectNode account = visit.tx().get("account", Fields.text(link, "account"), "account");
    Accounts.ready(visit.tx(), account, visit.typed("kind"), visit.typed("name"));
    link.put("used", true);
    return Html.seeOther(Fields.text(link, "return_url"));
  }

  private static String page(Visit visit, Map<String, String> wrong) {
    Field field = new Field(visit, wrong);
    return """
        <main class="card small"><h1>Get paid by Aligned Academy</h1>
        <p>Stripe would ask for papers and a bank account here. This stand-in takes any name.</p>
        <form method="post">%s
        <p class="field"><label for="kind">You are</label><select id="kind" name="kind">
        <option value="individual">a person</option><option value="company">a company</option>
        <option value="non_profit">a non-profit organisation</option></select></p>
        <p class="field"><label for="bank">Test bank account</label>
        <input id="bank" name="bank" type="text" value="000123456789" readonly></p>
        <button class="main" name="action" value="complete">Agree and submit</button>
        <button name="action" value="later" formnovalidate>Not now</button></form></main>"""
        .formatted(field.text("name", "Name or business", "autocomplete=\"organization\""));
  }
}
