package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.billing.SelfService;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.customer.TestCard;
import academy.aligned.local.stripe.pages.html.Expiry;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import academy.aligned.local.stripe.portal.Portal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What the buttons of the portal do, as far as its configuration allows them. */
final class PortalDoor {
  private PortalDoor() {}

  static Reply answer(Visit visit, ObjectNode session) {
    if (!Portal.good(visit.tx(), session)) {
      return Html.sorry(410, "This page has expired", "Open it again where you came from.");
    }
    Map<String, String> wrong = new TreeMap<>();
    if (visit.posts()) {
      press(visit, session, wrong);
      if (wrong.isEmpty()) {
        return Html.seeOther("/p/session/" + Fields.id(session));
      }
    }
    String html = new PortalPage(visit, session, wrong).html();
    return Html.page(wrong.isEmpty() ? 200 : 422, "Your subscriptions", html);
  }

  private static void press(Visit visit, ObjectNode session, Map<String, String> wrong) {
    ObjectNode features = Fields.object(Portal.configuration(visit.tx(), session), "features");
    switch (visit.typed("action")) {
      case "cancel" -> {
        String mode = Fields.text(features, "subscription_cancel.mode");
        if (allowed(features, "subscription_cancel", wrong)) {
          SelfService.cancel(
              visit.tx(),
              subscription(visit, session),
              visit.typed("feedback"),
              mode.equals("immediately"));
        }
      }
      case "renew" -> SelfService.renew(visit.tx(), subscription(visit, session));
      case "change" -> {
        if (allowed(features, "subscription_update", wrong)) {
          String behavior = Fields.text(features, "subscription_update.proration_behavior");
          SelfService.change(
              visit.tx(), subscription(visit, session), visit.typed("price"), behavior);
        }
      }
      case "card" -> {
        if (allowed(features, "payment_method_update", wrong)) {
          card(visit, session, wrong);
        }
      }
      case "pay" ->
          SelfService.pay(visit.tx(), invoice(visit, session))
              .ifPresent(f -> wrong.put("pay", f.message()));
      default -> wrong.put("action", "That button does nothing.");
    }
  }

  private static boolean allowed(ObjectNode features, String feature, Map<String, String> wrong) {
    boolean enabled = Fields.flag(features, feature + ".enabled");
    if (!enabled) {
      wrong.put("action", "This is not possible here.");
    }
    return enabled;
  }

  private static ObjectNode subscription(Visit visit, ObjectNode session) {
    return own(visit, session, "subscription");
  }

  private static ObjectNode invoice(Visit visit, ObjectNode session) {
    return own(visit, session, "invoice");
  }

  /** Never somebody else's, whatever a form says. */
  private static ObjectNode own(Visit visit, ObjectNode session, String kind) {
    return visit
        .tx()
        .find(kind, visit.typed(kind))
        .filter(o -> Fields.text(o, "customer").equals(Fields.text(session, "customer")))
        .orElseThrow(() -> Fault.missing(kind, visit.typed(kind), kind));
  }

  private static void card(Visit visit, ObjectNode session, Map<String, String> wrong) {
    Optional<TestCard> card = TestCard.numbered(visit.typed("card"));
    if (card.isEmpty()) {
      wrong.put("card", "Only test cards are taken here. Never type a real one.");
    }
    Expiry.wrong(visit.typed("expiry"), visit.tx().cause().at())
        .ifPresent(why -> wrong.put("expiry", why));
    if (!visit.typed("cvc").matches("\\d{3,4}")) {
      wrong.put("cvc", "Type any three digits.");
    }
    if (card.isEmpty() || !wrong.isEmpty()) {
      return;
    }
    ObjectNode customer = visit.tx().get("customer", Fields.text(session, "customer"), "customer");
    ObjectNode method =
        PaymentMethods.card(
            visit.tx(),
            card.get(),
            Fields.text(customer, "name"),
            Fields.text(customer, "email"),
            "");
    SelfService.card(visit.tx(), customer, method);
  }
}
