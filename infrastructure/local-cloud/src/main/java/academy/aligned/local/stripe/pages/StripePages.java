package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.connect.AccountLinks;
import academy.aligned.local.stripe.pages.html.Html;
import academy.aligned.local.stripe.pages.html.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/** The stand-in's host: finds the page's object on whatever account it is, and shows its page. */
public final class StripePages {
  public static final String HOST = "stripe.localhost";

  private static final String STYLE = "/academy/aligned/local/stripe/stand-in.css";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final Books books;
  private final InstantSource clock;

  private record Place(String prefix, String kind, BiFunction<Visit, ObjectNode, Reply> page) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("/c/pay/", "checkout.session", CheckoutDoor::answer),
          new Place("/c/bank/", "checkout.session", BankDoor::answer),
          new Place("/p/session/", "billing_portal.session", PortalDoor::answer),
          new Place("/connect/", AccountLinks.KIND, OnboardingDoor::answer),
          new Place("/receipt/", "charge", Papers::receipt),
          new Place("/invoice/", "invoice", Papers::invoice));

  public StripePages(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  /** The answer, or nothing when another host is asked. */
  public Optional<Reply> answer(Ask ask) {
    return ask.host().equals(HOST) ? Optional.of(guarded(ask)) : Optional.empty();
  }

  private Reply guarded(Ask ask) {
    if (!METHODS.contains(ask.method()) || foreign(ask)) {
      return Html.sorry(
          403, "That cannot be done from there", "Open the page again and use its buttons.");
    }
    try {
      return PLACES.stream()
          .filter(place -> ask.path().startsWith(place.prefix()))
          .findFirst()
          .map(place -> shown(place, ask))
          .orElseGet(StripePages::missing);
    } catch (Fault fault) {
      return Html.sorry(fault.status(), "That did not work", fault.message());
    }
  }

  /** A form that another site sends is nobody's wish. */
  private static boolean foreign(Ask ask) {
    return ask.method().equals("POST")
        && ask.header("origin")
            .filter(o -> !o.equals("null") && !o.contains("//" + HOST))
            .isPresent();
  }

  private static Reply missing() {
    return Html.sorry(
        404, "There is nothing here", "The link is wrong, or it is not valid any more.");
  }

  private Reply shown(Place place, Ask ask) {
    String id = ask.path().substring(place.prefix().length()).replaceFirst("/.*$", "");
    return books.change(
        Cause.time(clock.instant(), ""),
        tx ->
            tx.anywhere(id)
                .flatMap(found -> owned(tx, place, found))
                .map(object -> place.page().apply(visit(tx, object, ask), object))
                .orElseGet(StripePages::missing));
  }

  private static Optional<ObjectNode> owned(Tx tx, Place place, ObjectNode found) {
    return tx.on(Fields.text(found, "_account")).find(place.kind(), Fields.id(found));
  }

  private static Visit visit(Tx tx, ObjectNode object, Ask ask) {
    return new Visit(tx.on(Fields.text(object, "_account")), ask);
  }

  /** How all of them look. */
  public static Reply style() {
    try (InputStream css = StripePages.class.getResourceAsStream(STYLE)) {
      return Reply.of(200, "text/css; charset=utf-8", Objects.requireNonNull(css).readAllBytes())
          .with("cache-control", "no-cache");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
