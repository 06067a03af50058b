package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.checkout.Codes;
import academy.aligned.local.stripe.checkout.Till;
import academy.aligned.local.stripe.checkout.Till.Buyer;
import academy.aligned.local.stripe.checkout.Till.Result;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.customer.TestCard;
import academy.aligned.local.stripe.pages.html.Countries;
import academy.aligned.local.stripe.pages.html.Expiry;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What the buttons of the Checkout page do. */
final class CheckoutDoor {
  private static final int LONGEST = 200;

  private CheckoutDoor() {}

  static Reply answer(Visit visit, ObjectNode session) {
    String status = Fields.text(session, "status");
    if (status.equals("complete")) {
      return Html.page(200, "Paid", CheckoutPage.done(success(session)), success(session));
    }
    if (status.equals("expired")) {
      return Html.page(410, "Expired", CheckoutPage.expired(Fields.text(session, "cancel_url")));
    }
    if (!visit.posts()) {
      return page(200, visit, session, new TreeMap<>());
    }
    return visit.pressed("pay") ? pay(visit, session) : code(visit, session);
  }

  static String success(ObjectNode session) {
    return Fields.text(session, "success_url").replace("{CHECKOUT_SESSION_ID}", Fields.id(session));
  }

  private static Reply page(
      int status, Visit visit, ObjectNode session, Map<String, String> wrong) {
    String html = new CheckoutPage(visit, session, wrong).html();
    return Html.page(status, "Checkout", html, success(session));
  }

  private static Reply code(Visit visit, ObjectNode session) {
    Map<String, String> wrong = new TreeMap<>();
    if (!Fields.flag(session, "allow_promotion_codes")) {
      return page(422, visit, session, wrong);
    }
    Optional<String> refusal =
        visit.pressed("remove")
            ? Codes.remove(visit.tx(), session)
            : Codes.apply(visit.tx(), session, visit.typed("code"));
    refusal.ifPresent(why -> wrong.put("code", why));
    return page(wrong.isEmpty() ? 200 : 422, visit, session, wrong);
  }

  private static Reply pay(Visit visit, ObjectNode session) {
    Buyer buyer =
        new Buyer(
            email(visit, session),
            visit.typed("name"),
            visit.typed("country"),
            visit.typed("agreed").equals("yes"));
    Optional<TestCard> card = TestCard.numbered(visit.typed("card"));
    Map<String, String> wrong = wrong(visit, session, buyer, card);
    if (!wrong.isEmpty() || card.isEmpty()) {
      return page(422, visit, session, wrong);
    }
    return follow(visit, session, new Till(visit.tx(), session).pay(buyer, card.get()));
  }

  /** Back to the shop, on to the bank, or here again with a word why. */
  static Reply follow(Visit visit, ObjectNode session, Result result) {
    return switch (result) {
      case Result.Done _ -> Html.seeOther(success(session));
      case Result.Authenticate _ -> Html.seeOther("/c/bank/" + Fields.id(session));
      case Result.Refused(String field, String why) -> {
        Map<String, String> wrong = new TreeMap<>();
        wrong.put(field, why);
        yield page(402, visit, session, wrong);
      }
    };
  }

  /** A known customer's stays; everybody else types it. */
  static String email(Visit visit, ObjectNode session) {
    String known =
        visit
            .tx()
            .find("customer", Fields.text(session, "customer"))
            .map(customer -> Fields.text(customer, "email"))
            .orElse(Fields.text(session, "customer_email"));
    return known.isEmpty() ? visit.typed("email") : known;
  }

  private static Map<String, String> wrong(
      Visit visit, ObjectNode session, Buyer buyer, Optional<TestCard> card) {
    Map<String, String> wrong = new TreeMap<>();
    if (!Customers.plausible(buyer.email())) {
      wrong.put("email", "Type an e-mail address like you@example.com.");
    }
    if (buyer.name().isEmpty() || buyer.name().length() > LONGEST) {
      wrong.put("name", "Type the name on the card.");
    }
    if (!Countries.known(buyer.country())) {
      wrong.put("country", "Choose a country.");
    }
    if (card.isEmpty()) {
      wrong.put("card", "Only the test cards below are taken here. Never type a real one.");
    }
    Expiry.wrong(visit.typed("expiry"), visit.tx().cause().at())
        .ifPresent(why -> wrong.put("expiry", why));
    if (!visit.typed("cvc").matches("\\d{3,4}")) {
      wrong.put("cvc", "Type any three digits.");
    }
    if (CheckoutPage.asksConsent(session) && !buyer.agreed()) {
      wrong.put("agreed", "Please agree to the terms first.");
    }
    return wrong;
  }
}
