package academy.aligned.commerce;

import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.events.AcademyEvent.CourseBegun;
import academy.aligned.kernel.events.CommerceEvent.BillingForfeited;
import academy.aligned.kernel.events.CommerceEvent.BillingReviewDue;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.RefundBounced;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

class CommerceLawTest extends IsolationLaw<CommerceParts> {
  private static final String MISSING = "0190aaaa-0000-7000-8000-000000000000";
  private static final String ONE = "/api/me/purchases/";
  private Shop shop = Shop.open();
  private String bought = "";

  @Override
  protected World<CommerceParts> world(Walls walls) {
    shop = Shop.without(walls);
    return shop.world();
  }

  @Override
  protected List<Example> examples(World<CommerceParts> world) {
    bought = anasOwn("align-birth", "birth");
    var operator = world.operator();
    return Stream.of(
            checkout(),
            purchases(),
            membership(),
            sharing(),
            new ConsoleExamples(shop, operator).all())
        .flatMap(List::stream)
        .toList();
  }

  private String anasOwn(String offer, String price) {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, offer, price));
    shop.paid(order, ana().email());
    shop.north().post(ana(), ONE + "claim", Map.of());
    return order;
  }

  private Persona ana() {
    return shop.north().ana();
  }

  private List<Example> checkout() {
    Map<String, Object> wish = shop.wish(shop.newOrder(), "align-birth", "birth");
    wish.put("startNow", Map.of("version", "v2027-01", "accepted", true));
    Map<String, Object> mine = shop.wish(shop.newOrder(), "premium", "premium-monthly");
    shop.begin(ana(), mine);
    String open = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(open, "align-birth", "birth"));
    String session = "?session=" + shop.stripe().till().sessionOf(open);
    return List.of(
        Example.own("GET /api/offers", Persona.VISITOR, "/api/offers", null),
        Example.own("POST /api/checkout", Persona.VISITOR, "/api/checkout", wish),
        Example.own("POST /api/me/checkout", ana(), "/api/me/checkout", mine),
        Example.about(
            "GET /api/checkout/{order}",
            Persona.VISITOR,
            "/api/checkout/" + open + session,
            "/api/checkout/" + MISSING + session,
            null),
        signed("POST /api/stripe/events", StripePost.SECRET, "checkout.session.expired", open),
        signed("POST /api/stripe/connect-events", StripePost.CONNECT, "payout.failed", open));
  }

  private Example signed(String route, String secret, String type, String order) {
    var object = shop.stripe().till().session(shop.stripe().till().sessionOf(order)).deepCopy();
    var now = shop.world().clock().instant();
    String event = StripePost.event("evt_" + shop.newOrder(), type, now, object);
    ObjectNode body = (ObjectNode) Json.MAPPER.readTree(event);
    String signature = StripePost.signature(secret, now, Json.MAPPER.writeValueAsString(body));
    return Example.own(route, Persona.VISITOR, route.substring(5), body)
        .with("stripe-signature", signature);
  }

  private List<Example> purchases() {
    String mine = anasOwn("align-birth", "birth");
    return List.of(
        own("GET", "purchases", null),
        own("POST", "purchases/claim", Map.of()),
        about("GET", bought, "receipts", null),
        about("POST", bought, "portal", Map.of()),
        about("GET", bought, "withdrawal", null),
        about("POST", mine, "withdrawal", Map.of("confirm", true)));
  }

  private Example own(String method, String path, @Nullable Object body) {
    return Example.own(method + " /api/me/" + path, ana(), "/api/me/" + path, body);
  }

  private Example about(String method, String order, String act, @Nullable Object body) {
    return Example.about(
        method + " /api/me/purchases/{order}/" + act.replaceFirst("\\?.*", ""),
        ana(),
        ONE + order + "/" + act,
        ONE + MISSING + "/" + act,
        body);
  }

  private List<Example> membership() {
    String resumes = shop.world().clock().instant().plus(Duration.ofDays(30)).toString();
    String paused = anasOwn("basic", "basic-monthly");
    shop.north().post(ana(), ONE + paused + "/pause", Map.of("resumes", resumes));
    String ending = anasOwn("basic", "basic-monthly");
    shop.north().post(ana(), ONE + ending + "/cancel", Map.of());
    return List.of(
        about("GET", anasOwn("basic", "basic-monthly"), "change?price=premium-monthly", null),
        about(
            "POST",
            anasOwn("basic", "basic-monthly"),
            "change",
            Map.of("price", "premium-monthly")),
        about("POST", anasOwn("basic", "basic-monthly"), "pause", Map.of("resumes", resumes)),
        about("POST", paused, "resume", Map.of()),
        about("POST", anasOwn("basic", "basic-monthly"), "cancel", Map.of()),
        about("POST", ending, "renew", Map.of()));
  }

  private List<Example> sharing() {
    String code = "ana-" + shop.newOrder();
    shop.north().put(ana(), "/api/me/affiliate", Map.of("code", code));
    shop.world().onPlatform(ana(), "PUT", "/api/me/affiliate", Map.of("code", code));
    return List.of(
        own("GET", "affiliate", null),
        own("PUT", "affiliate", Map.of("code", code)),
        own("POST", "affiliate/onboarding", Map.of()).onPlatform(),
        Example.own(
            "GET /api/me/affiliate/statement",
            ana(),
            "/api/me/affiliate/statement?month=2027-04",
            null),
        Example.own("GET /api/share", shop.north().owner(), "/api/share?month=2027-04", null),
        Example.own(
            "POST /api/share/onboarding",
            shop.north().owner(),
            "/api/share/onboarding",
            Map.of("country", "CA")));
  }

  @Override
  protected List<Heard> heard(World<CommerceParts> world) {
    var now = world.clock().instant();
    return List.of(
        Heard.of(
            new OrderPaid(
                bought, "a@example.org", "Birth", 9900, "usd", null, List.of(), false, false)),
        Heard.of(new Refunded(bought, "a@example.org", "Birth", 9900, "usd", true)),
        Heard.of(new WithdrawalAcknowledged(bought, "a@example.org", "Birth", now, 9900, "usd")),
        Heard.of(new ShareBooked(bought, "paid-cs_1", now, 9900, 6930, 2970, "usd")),
        Heard.of(new CourseBegun(ana().userId(), "align-birth", now)),
        Heard.of(new SubscriptionResumed(bought, "a@example.org", "Birth")),
        Heard.of(new RefundBounced(bought)),
        Heard.of(new BillingForfeited(bought)),
        Heard.of(new BillingReviewDue()));
  }
}
