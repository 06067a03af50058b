package academy.aligned.commerce.catalogue;

import academy.aligned.commerce.catalogue.Offer.Price;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.CommerceEvent.OfferChanged;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.util.List;
import java.util.Optional;

/** Where offers are kept: all of a tenant in one partition, since there are few. */
public record Offers(TenantTable table) {
  private static final Partition SHELF = Partition.of("OFFERS");

  /** An offer and how often it was written. */
  public record Kept(Offer offer, int version) {}

  /** An offer, and the price of it that somebody named. */
  public record Priced(Offer offer, Price price) {}

  public Optional<Kept> find(TenantScope scope, String offer) {
    return table
        .get(scope, SHELF.at(offer))
        .map(row -> new Kept(row.as(Offer.class), row.version()));
  }

  public List<Kept> all(TenantScope scope) {
    return table.query(scope, SHELF, Range.all()).stream()
        .map(row -> new Kept(row.as(Offer.class), row.version()))
        .toList();
  }

  /** The offer that has a price of this name, archived or not. */
  public Optional<Priced> priced(TenantScope scope, String price) {
    return all(scope).stream()
        .map(Kept::offer)
        .flatMap(offer -> offer.price(price).map(found -> new Priced(offer, found)).stream())
        .findFirst();
  }

  public void put(TenantScope scope, Offer offer, int version) {
    table
        .write(scope)
        .put(SHELF.at(offer.offer()), offer, Condition.ifVersion(version))
        .publish(new OfferChanged(offer.offer(), version + 1, offer.terms()))
        .commit()
        .orConflict("This offer has been changed meanwhile.", "Load it again.");
  }
}
