package academy.aligned.commerce;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.commerce.catalogue.Offer.Interval;
import academy.aligned.commerce.catalogue.Offer.Kind;
import academy.aligned.commerce.catalogue.Offer.Price;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.stripe.FakeStripe;
import academy.aligned.commerce.stripe.StripeCatalogue.NewPrice;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A world around commerce with things for sale, and what its tests do often. */
public record Shop(World<CommerceParts> world, FakeStripe stripe) {
  private static final List<String> ALL =
      List.of("align-conception", "align-pregnancy", "align-birth", "align-postpartum");

  public static Shop open() {
    return without(Walls.ALL_STAND);
  }

  public static Shop without(Walls walls) {
    FakeStripe[] made = new FakeStripe[1];
    World<CommerceParts> world =
        World.without(
            walls,
            Commerce.surface(),
            ground -> {
              made[0] = new FakeStripe(ground.clock());
              return new CommerceParts(
                  ground.stores().table("aligned-commerce"),
                  ground.directory(),
                  made[0].ports(),
                  new CommerceParts.Secrets(StripePost.SECRET, StripePost.CONNECT),
                  "https://{host}",
                  ground.clock());
            });
    Shop shop = new Shop(world, made[0]);
    shop.stock(world.north().tenant());
    world.published();
    return shop;
  }

  /** Puts the usual things up for sale in a tenant. */
  public void stock(TenantId tenant) {
    put(
        tenant,
        offer("align-birth", Kind.COURSE, List.of("align-birth"), price("birth", null, 9900)));
    put(tenant, offer("basic", Kind.TIER, ALL, price("basic-monthly", Interval.MONTH, 2900)));
    put(tenant, offer("premium", Kind.TIER, ALL, price("premium-monthly", Interval.MONTH, 4900)));
    put(tenant, offer("tried", Kind.TIER, ALL, price("tried-monthly", Interval.MONTH, 2900, 7)));
    put(tenant, offer("yearly", Kind.TIER, ALL, price("basic-yearly", Interval.YEAR, 24900)));
  }

  private void put(TenantId tenant, Offer offer) {
    var offers = world.parts().offers();
    int version =
        offers.find(world.job(tenant), offer.offer()).map(kept -> kept.version()).orElse(0);
    offers.put(world.job(tenant), offer, version);
  }

  private Offer offer(String name, Kind kind, List<String> courses, Price price) {
    return new Offer(
        name, kind, "The " + name, "All of it.", courses, List.of(price), false, "offer-" + name);
  }

  private Price price(String name, @Nullable Interval interval, long usd) {
    return price(name, interval, usd, 0);
  }

  private Price price(String name, @Nullable Interval interval, long usd, int trial) {
    Map<String, Long> amounts = Map.of("usd", usd, "eur", usd - 100);
    String id =
        stripe.price(new NewPrice("p", name, amounts, interval == null ? null : interval.name()));
    return new Price(name, interval, trial, amounts, id, false);
  }

  public Site north() {
    return world.north();
  }

  public String newOrder() {
    return world.ids().next();
  }

  public Map<String, Object> wish(String order, String offer, String price) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("order", order);
    wish.put("offer", offer);
    wish.put("price", price);
    wish.put("currency", "usd");
    return wish;
  }

  public Answer begin(Persona who, Map<String, Object> wish) {
    String path = who.equals(Persona.VISITOR) ? "/api/checkout" : "/api/me/checkout";
    return north().post(who, path, wish);
  }

  /** Begun, paid, and heard of. */
  public String bought(Persona who, String offer, String price) {
    String order = newOrder();
    Answer begun = begin(who, wish(order, offer, price));
    if (!begun.ok()) {
      throw new AssertionError(begun.text());
    }
    paid(order, who.email().isEmpty() ? "guest@example.org" : who.email());
    return order;
  }

  public void paid(String order, String email) {
    stripe.till().pay(order, email);
    var session = stripe.till().session(stripe.till().sessionOf(order));
    post().tell("checkout.session.completed", session);
    if (session.hasNonNull("subscription")) {
      var subscription = stripe.till().subscription(session.path("subscription").asString());
      post().tell("customer.subscription.created", subscription);
      String payment = "pi_" + order;
      stripe
          .billing()
          .paid(
              payment,
              order,
              session.path("customer").asString(),
              session.path("amount_total").asLong(),
              "usd");
    }
  }

  public StripePost post() {
    return StripePost.to(world, north().host());
  }

  public Optional<Order> order(String order) {
    return world
        .parts()
        .orders()
        .find(world.job(north().tenant()), new OrderId(order))
        .map(kept -> kept.order());
  }

  public String state(String order) {
    return order(order).orElseThrow().at(world.clock().instant()).state().name();
  }

  /** The wire names of what was published since somebody last looked. */
  public List<String> said() {
    return world.published().stream().map(event -> event.type()).toList();
  }
}
