package academy.aligned.commerce.catalogue;

import academy.aligned.commerce.catalogue.Offer.Interval;
import academy.aligned.commerce.catalogue.Offer.Kind;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be bought now, for everybody. */
public record ListOffers(Offers offers)
    implements Handler<VisitorScope, Handler.Nothing, ListOffers.Shelf> {

  public record Shelf(List<OnSale> offers) {}

  public record OnSale(
      String offer,
      int version,
      Kind kind,
      String title,
      String summary,
      List<String> courses,
      List<SalePrice> prices) {}

  public record SalePrice(
      String price, @Nullable Interval interval, int trialDays, Map<String, Long> amounts) {}

  @Override
  public Shelf handle(VisitorScope scope, Handler.Nothing nothing) {
    return new Shelf(
        offers.all(scope).stream()
            .filter(kept -> !kept.offer().archived())
            .map(ListOffers::onSale)
            .toList());
  }

  static OnSale onSale(Offers.Kept kept) {
    Offer offer = kept.offer();
    return new OnSale(
        offer.offer(),
        kept.version(),
        offer.kind(),
        offer.title(),
        offer.summary(),
        offer.courses(),
        offer.current().stream()
            .map(
                price ->
                    new SalePrice(
                        price.price(), price.interval(), price.trialDays(), price.amounts()))
            .toList());
  }
}
