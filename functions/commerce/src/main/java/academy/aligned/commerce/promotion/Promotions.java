package academy.aligned.commerce.promotion;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.commerce.checkout.Reductions;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Where promotions are kept. */
public record Promotions(TenantTable table, InstantSource clock) implements Reductions {
  private static final Partition ALL = Partition.of("PROMOTIONS");

  Optional<Promotion> find(TenantScope scope, String promotion) {
    return table.get(scope, ALL.at(promotion)).map(row -> row.as(Promotion.class));
  }

  List<Promotion> all(TenantScope scope) {
    return table.query(scope, ALL, Range.all()).stream()
        .map(row -> row.as(Promotion.class))
        .toList();
  }

  void put(TenantScope scope, Promotion promotion) {
    table.write(scope).put(ALL.at(promotion.promotion()), promotion).commit();
  }

  @Override
  public Reduced of(
      TenantScope scope, String promotion, Offer offer, String currency, long amount) {
    return find(scope, promotion)
        .filter(found -> found.active() && !expired(found))
        .filter(found -> found.offers().isEmpty() || found.offers().contains(offer.offer()))
        .map(found -> new Reduced(found.stripe(), amount - found.off(currency, amount)))
        .orElseThrow(() -> Problem.invalid("promotion", "is not a code for this"));
  }

  private boolean expired(Promotion promotion) {
    return promotion.expires() != null && !clock.instant().isBefore(promotion.expires());
  }
}
