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
import java.time.Instant;
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

  /** Where to pay. */
  public record Page(String url) {}

  Page begin(TenantScope scope, CheckoutWish wish, Buyer buyer, @Nullable String customer) {
    Item item = Item.of(priced(scope, wish), wish.currency());
    Optional<Page> begun = begun(scope, wish, buyer, item);
    if (begun.isPresent()) {
      return begun.get();
    }
    Origin from = sharing.origin(scope, wish, buyer);
    Opened opened = open(scope, wish, customer, from);
    Order order =
        new Order(
            wish.order(),
            buyer,
            item,
            new Order.Session(opened.session(), opened.url(), opened.expires()),
            customer,
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

  private Opened open(
      TenantScope scope, CheckoutWish wish, @Nullable String customer, Origin from) {
    Priced priced = priced(scope, wish);
    Price price = priced.price();
    long amount = price.amounts().getOrDefault(wish.currency(), 0L);
    boolean subscription = price.interval() != null;
    String here = origin.replace("{host}", scope.host());
    return stripe.open(
        new Basket(
            wish.order().value(),
            price.stripe(),
            wish.currency(),
            subscription,
            price.trialDays(),
            customer,
            from.account(),
            sharing.fee(subscription, amount),
            wish.promotion() == null
                ? null
                : reductions.code(scope, wish.promotion(), priced.offer()),
            here + "/checkout/return?order=" + wish.order() + "&session_id={CHECKOUT_SESSION_ID}",
            here + "/checkout/cancelled?order=" + wish.order()));
  }

  private @Nullable Consent consent(CheckoutWish wish) {
    StartNow answer = wish.startNow();
    Instant now = clock.instant();
    return answer == null
        ? null
        : new Consent(answer.version(), answer.accepted(), now, country(wish.country()));
  }

  private static String country(String told) {
    return told.matches("[A-Z]{2}") ? told : "";
  }
}
