package academy.aligned.local.stripe;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.stripe.billing.InvoiceRoutes;
import academy.aligned.local.stripe.billing.Subscriptions;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.catalog.Coupons;
import academy.aligned.local.stripe.catalog.Prices;
import academy.aligned.local.stripe.catalog.Products;
import academy.aligned.local.stripe.catalog.PromotionCodes;
import academy.aligned.local.stripe.checkout.Sessions;
import academy.aligned.local.stripe.connect.Accounts;
import academy.aligned.local.stripe.control.Controls;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.event.Courier;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.event.Wire;
import academy.aligned.local.stripe.pages.StripePages;
import academy.aligned.local.stripe.payment.Balance;
import academy.aligned.local.stripe.payment.Charges;
import academy.aligned.local.stripe.payment.Disputes;
import academy.aligned.local.stripe.payment.PaymentIntents;
import academy.aligned.local.stripe.payment.Refunds;
import academy.aligned.local.stripe.payment.Setups;
import academy.aligned.local.stripe.payment.Transfers;
import academy.aligned.local.stripe.portal.Portal;
import academy.aligned.local.stripe.wire.Api;
import academy.aligned.local.stripe.wire.Route;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Stripe, as far as this platform speaks to it, on a laptop and without any money. */
public final class StripeStandIn implements AutoCloseable {
  private final Books books;
  private final Courier courier;
  private final Almanac almanac;
  private final Api api;
  private final StripePages pages;
  private final Controls controls;

  /**
   * @param home the folder of what is kept
   * @param pages the address of the pages that buyers see
   * @param edge where the platform listens, and under which host
   */
  public record Settings(Path home, StripePlace place, URI pages, URI edge, String host) {}

  public StripeStandIn(Settings settings, InstantSource clock, RandomGenerator random) {
    books = new Books(settings.home().resolve("books.jsonl"), random, settings.pages().toString());
    StripePlace place = settings.place();
    Wire wire =
        new Wire(settings.edge(), settings.host(), place.webhookSecret(), place.connectSecret());
    courier = new Courier(books, clock, wire, random);
    almanac = new Almanac(books, clock);
    pages = new StripePages(books, clock);
    controls = new Controls(books, clock);
    api = new Api(books, clock, place.apiKey(), routes());
  }

  private static List<Route> routes() {
    return Stream.of(
            Products.routes(),
            Prices.routes(),
            Coupons.routes(),
            PromotionCodes.routes(),
            Customers.routes(),
            PaymentMethods.routes(),
            Sessions.routes(),
            PaymentIntents.routes(),
            Setups.routes(),
            Charges.routes(),
            Refunds.routes(),
            Disputes.routes(),
            Transfers.routes(),
            Balance.routes(),
            Subscriptions.routes(),
            InvoiceRoutes.routes(),
            Accounts.routes(),
            Portal.routes(),
            Events.routes())
        .flatMap(List::stream)
        .toList();
  }

  /** Its API, for the control endpoint. */
  public Service service() {
    return api;
  }

  /** The pages of its own host; nothing for every other. */
  public Optional<Reply> page(Ask ask) {
    return pages.answer(ask);
  }

  /** What only a laptop has, under {@code /_local/stripe}. */
  public Optional<Reply> control(Ask ask) {
    return controls.answer(ask);
  }

  /** Begins to tell and to let time pass. */
  public void start() {
    courier.start();
    almanac.start();
  }

  /** After the clock moved. */
  public void wake() {
    almanac.wake();
    courier.wake();
  }

  /** Everything that is due by now has happened when this returns. */
  public void catchUp() {
    almanac.catchUp();
  }

  @Override
  public void close() {
    almanac.close();
    courier.close();
    books.close();
  }
}
