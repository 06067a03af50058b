package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.checkout.Till;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import tools.jackson.databind.node.ObjectNode;

/** The bank's own page: is it you? */
final class BankDoor {
  private BankDoor() {}

  static Reply answer(Visit visit, ObjectNode session) {
    boolean waits = Fields.text(session, "status").equals("open") && waiting(visit, session);
    if (!waits) {
      return Html.seeOther("/c/pay/" + Fields.id(session));
    }
    if (visit.pressed("complete") || visit.pressed("fail")) {
      Till till = new Till(visit.tx(), session);
      Visit back = new Visit(visit.tx(), visit.ask());
      return CheckoutDoor.follow(back, session, till.authenticated(visit.pressed("complete")));
    }
    return Html.page(200, "Your bank", page(session), CheckoutDoor.success(session));
  }

  private static boolean waiting(Visit visit, ObjectNode session) {
    String id = Fields.text(session, "_intent");
    return visit
        .tx()
        .find("payment_intent", id)
        .or(() -> visit.tx().find("setup_intent", id))
        .stream()
        .anyMatch(intent -> Fields.text(intent, "status").equals("requires_action"));
  }

  private static String page(ObjectNode session) {
    String amount =
        Html.money(Fields.number(session, "amount_total"), Fields.text(session, "currency"));
    return """
        <main class="card small"><h1>Is it you?</h1>
        <p>This is where your bank would ask you to confirm <strong>%s</strong>.</p>
        <form method="post"><button class="main" name="action" value="complete">Complete authentication</button>
        <button name="action" value="fail">Fail authentication</button></form></main>"""
        .formatted(amount);
  }
}
