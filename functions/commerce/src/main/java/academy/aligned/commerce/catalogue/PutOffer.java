package academy.aligned.commerce.catalogue;

import academy.aligned.commerce.catalogue.ListOffers.OnSale;
import academy.aligned.commerce.catalogue.Offer.Interval;
import academy.aligned.commerce.catalogue.Offer.Kind;
import academy.aligned.commerce.catalogue.Offer.Price;
import academy.aligned.commerce.stripe.StripeCatalogue;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts something up for sale, changes its words or its prices, or takes it down. */
public record PutOffer(Offers offers, StripeCatalogue stripe)
    implements Handler<OperatorScope, PutOffer.OfferWish, OnSale> {

  public record OfferWish(
      @NotNull @Pattern(regexp = Slug.SHAPE) String offer,
      @NotNull @Min(0) @Max(1_000_000) Integer ifVersion,
      @NotNull Kind kind,
      @NotBlank @Size(max = 120) String title,
      @NotNull @Size(max = 500) String summary,
      @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = Slug.SHAPE) String> courses,
      @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid PriceWish> prices,
      @NotNull Boolean archived) {}

  public record PriceWish(
      @NotNull @Pattern(regexp = Slug.SHAPE) String price,
      @Nullable Interval interval,
      @NotNull @Min(0) @Max(90) Integer trialDays,
      @NotNull @Size(min = 1, max = 8)
          Map<
                  @Pattern(regexp = "[a-z]{3}", message = "must be a currency such as usd") String,
                  @NotNull @Min(50) @Max(99_999_999) Long>
              amounts) {

    Price asPrice() {
      return new Price(price, interval, trialDays, Map.copyOf(amounts), "", false);
    }
  }

  @Override
  public OnSale handle(OperatorScope scope, OfferWish wish) {
    Optional<Offers.Kept> before = offers.find(scope, wish.offer());
    int version = before.map(Offers.Kept::version).orElse(0);
    if (version != wish.ifVersion()) {
      throw Problem.conflict("This offer has been changed meanwhile.", "Load it again.");
    }
    List<Price> known = before.map(kept -> kept.offer().prices()).orElse(List.of());
    List<Price> wanted = wanted(wish);
    refuseChanged(known, wanted);
    refuseTaken(scope, wish);
    Offer offer = atStripe(wish, wanted, known);
    offers.put(scope, offer, version);
    return ListOffers.onSale(new Offers.Kept(offer, version + 1));
  }

  private static List<Price> wanted(OfferWish wish) {
    Set<String> names = new HashSet<>();
    Set<Optional<Interval>> intervals = new HashSet<>();
    for (int i = 0; i < wish.prices().size(); i++) {
      PriceWish price = wish.prices().get(i);
      if (!names.add(price.price())) {
        throw Problem.invalid("prices[" + i + "].price", "is there twice");
      }
      if (!intervals.add(Optional.ofNullable(price.interval()))) {
        throw Problem.invalid("prices[" + i + "].interval", "is there twice");
      }
      if (price.interval() == null && price.trialDays() > 0) {
        throw Problem.invalid("prices[" + i + "].trialDays", "needs an interval to try");
      }
    }
    return wish.prices().stream().map(PriceWish::asPrice).toList();
  }

  /** A price that people have paid says the same for ever. */
  private static void refuseChanged(List<Price> known, List<Price> wanted) {
    for (Price price : wanted) {
      known.stream()
          .filter(other -> other.price().equals(price.price()) && !other.same(price))
          .forEach(
              _ -> {
                throw Problem.conflict(
                    "The price " + price.price() + " never changes.",
                    "Give the new price another name; who has the old one keeps it.");
              });
    }
  }

  private void refuseTaken(OperatorScope scope, OfferWish wish) {
    Set<String> names = new HashSet<>();
    wish.prices().forEach(price -> names.add(price.price()));
    offers.all(scope).stream()
        .map(Offers.Kept::offer)
        .filter(other -> !other.offer().equals(wish.offer()))
        .flatMap(other -> other.prices().stream())
        .filter(price -> names.contains(price.price()))
        .forEach(
            price -> {
              throw Problem.conflict(
                  "Another offer has a price called " + price.price() + ".",
                  "Give this one another name.");
            });
  }

  private Offer atStripe(OfferWish wish, List<Price> wanted, List<Price> known) {
    String product =
        stripe.product(
            new StripeCatalogue.Product(
                wish.offer(), wish.title(), wish.summary(), wish.kind().name(), wish.courses()));
    List<Price> prices = new ArrayList<>();
    for (Price price : wanted) {
      String id =
          stripe.price(
              new StripeCatalogue.NewPrice(
                  product,
                  price.price(),
                  price.amounts(),
                  price.interval() == null ? null : price.interval().name()));
      prices.add(
          new Price(
              price.price(), price.interval(), price.trialDays(), price.amounts(), id, false));
    }
    for (Price old : known) {
      if (wanted.stream().noneMatch(price -> price.price().equals(old.price()))) {
        stripe.shelve(old.stripe());
        prices.add(old.shelved(true));
      }
    }
    return new Offer(
        wish.offer(),
        wish.kind(),
        wish.title(),
        wish.summary(),
        wish.courses(),
        prices,
        wish.archived(),
        product);
  }
}
