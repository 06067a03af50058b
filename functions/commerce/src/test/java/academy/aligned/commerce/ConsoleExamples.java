package academy.aligned.commerce;

import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call for each route of those who run the platform. */
record ConsoleExamples(Shop shop, Persona operator) {
  List<Example> all() {
    shop.stock(TenantId.PLATFORM);
    String order = shop.newOrder();
    shop.world()
        .onPlatform(
            Persona.VISITOR, "POST", "/api/checkout", shop.wish(order, "align-birth", "birth"));
    shop.stripe().till().pay(order, "guest@example.org");
    StripePost.to(shop.world(), World.PLATFORM_HOST)
        .tell(
            "checkout.session.completed",
            shop.stripe().till().session(shop.stripe().till().sessionOf(order)));
    return List.of(
        goods(),
        code(),
        ask("promotions", "promotions"),
        ask("buyers", "buyers?email=guest@example.org"),
        ask("reconciliation", "reconciliation?cursor=2027-04"),
        act(order, "refund", Map.of("amount", 100)),
        act(order, "grant", Map.of()),
        act(order, "revoke", Map.of()));
  }

  private Example ask(String route, String path) {
    return Example.own("GET /api/platform/" + route, operator, "/api/platform/" + path, null)
        .onPlatform();
  }

  private Example act(String order, String act, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put(act, shop.newOrder());
    body.put("reason", "GOODWILL");
    body.put("note", "She asked kindly.");
    return Example.own(
            "POST /api/platform/purchases/{order}/" + act,
            operator,
            "/api/platform/purchases/" + order + "/" + act,
            body)
        .onPlatform();
  }

  private Example goods() {
    String name = "law-" + shop.newOrder();
    Map<String, Object> price =
        Map.of("price", name, "interval", "MONTH", "trialDays", 7, "amounts", Map.of("usd", 2900));
    Map<String, Object> wish =
        Map.of(
            "ifVersion",
            0,
            "kind",
            "TIER",
            "title",
            "Basic",
            "summary",
            "All courses.",
            "courses",
            List.of("align-birth"),
            "prices",
            List.of(price),
            "archived",
            false);
    return Example.own(
            "PUT /api/platform/offers/{offer}", operator, "/api/platform/offers/" + name, wish)
        .onPlatform();
  }

  private Example code() {
    String id = shop.newOrder().replace("-", "");
    Map<String, Object> wish = new HashMap<>();
    wish.put("code", id.substring(12).toUpperCase(java.util.Locale.ROOT));
    wish.put("percent", 20);
    wish.put("amounts", Map.of());
    wish.put("offers", List.of());
    wish.put("months", 0);
    wish.put("most", 50);
    wish.put("firstTime", false);
    wish.put("active", true);
    return Example.own(
            "PUT /api/platform/promotions/{promotion}",
            operator,
            "/api/platform/promotions/law-" + id,
            wish)
        .onPlatform();
  }
}
