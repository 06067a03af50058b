package academy.aligned.commerce.checkout;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.commerce.catalogue.Offer.Price;
import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.catalogue.Offers.Priced;
import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Facts;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Order.Buyer;
import academy.aligned.commerce.ledger.Order.Consent;
import academy.aligned.commerce.ledger.Order.Item;
import academy.aligned.commerce.ledger.Order.Origin;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.StripeCheckout;
import academy.aligned.commerce.stripe.StripeCheckout.Basket;
import academy.aligned.commerce.stripe.StripeCheckout.Opened;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Begins a purchase: what may be bought at which price is looked up here and never believed of the
 * caller. Sent twice, it leads to the same page.
 *
 * @param origin how a host's pages are reached, such as {@code https://{host}}
 */
public record Till(
    Offers offers,
    Orders orders,
    StripeCheckout stripe,
    Sharing sharing,
    Reductions reductions,
    String origin,
    InstantSource clock) {

  /** What is known of her: her customer at Stripe, and whether she has had her trial. */
  record Known(@Nullable String customer, boolean tried) {
    static final Known NOBODY = new Known(null, false);
  }

  /** Where to pay. */
  public record Page(String url) {}

  Page begin(TenantScope scope, CheckoutWish wish, Buyer buyer, Known who) {
    Priced priced = priced(scope, wish);
    Item item = Item.of(priced, wish.currency());
    Optional<Page> begun = begun(scope, wish, buyer, item);
    if (begun.isPresent()) {
      return begun.get();
    }
    Origin from = sharing.origin(scope, wish, buyer);
    Opened opened = open(scope, wish, priced, who, from);
    Order order =
        new Order(
            wish.order(),
            buyer,
            item,
            new Order.Session(opened.session(), opened.url(), opened.expires()),
            who.customer(),
            consent(wish),
            from,
            clock.instant(),
            Facts.NONE,
            Entitlement.NONE);
    return orders.begin(scope, order)
        ? new Page(opened.url())
        : begun(scope, wish, buyer, item).orElseThrow(Till::another);
  }

  /** The page of this very purchase, if it was begun before. */
  private Optional<Page> begun(TenantScope scope, CheckoutWish wish, Buyer buyer, Item item) {
    return orders
        .find(scope, wish.order())
        .map(Orders.Kept::order)
        .map(
            known -> {
              if (!Objects.equals(known.buyer().user(), buyer.user())
                  || !known.item().equals(item)
                  || !known.facts().all().isEmpty()
                  || !clock.instant().isBefore(known.session().expires())) {
                throw another();
              }
              return new Page(known.session().url());
            });
  }

  private static Problem another() {
    return Problem.conflict(
        "This order was begun as another one, or is settled.", "Begin a new order.");
  }

  private Priced priced(TenantScope scope, CheckoutWish wish) {
    Offer offer =
        offers
            .find(scope, wish.offer())
            .map(Offers.Kept::offer)
            .filter(found -> !found.archived())
            .orElseThrow(() -> Problem.invalid("offer", "is not for sale here"));
    Price price =
        offer
            .price(wish.price())
            .filter(found -> !found.archived())
            .orElseThrow(() -> Problem.invalid("price", "is not one of this offer's prices now"));
    if (!price.amounts().containsKey(wish.currency())) {
      throw Problem.invalid("currency", "is not one that this price is given in");
    }
    return new Priced(offer, price);
  }

  private Opened open(TenantScope scope, CheckoutWish wish, Priced priced, Known who, Origin from) {
    Price price = priced.price();
    long whole = price.amounts().getOrDefault(wish.currency(), 0L);
    boolean subscription = price.interval() != null;
    String here = origin.replace("{host}", scope.host());
    var reduced =
        Optional.ofNullable(wish.promotion())
            .map(name -> reductions.of(scope, name, priced.offer(), wish.currency(), whole));
    return stripe.open(
        new Basket(
            wish.order().value(),
            price.stripe(),
            wish.currency(),
            subscription,
            who.tried() ? 0 : price.trialDays(),
            who.customer(),
            from.account(),
            sharing.share(subscription, reduced.map(Reductions.Reduced::amount).orElse(whole)),
            reduced.map(Reductions.Reduced::code).orElse(null),
            here + "/checkout/return?order=" + wish.order() + "&session_id={CHECKOUT_SESSION_ID}",
            here + "/checkout/cancelled?order=" + wish.order()));
  }

  private @Nullable Consent consent(CheckoutWish wish) {
    StartNow answer = wish.startNow();
    return answer == null
        ? null
        : new Consent(answer.version(), answer.accepted(), clock.instant());
  }
}
