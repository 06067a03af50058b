package academy.aligned.storefront.landing;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.StorefrontEvent.LandingSaved;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps landing pages: what was saved last, and what is shown. */
public record LandingStore(TenantTable table) {
  private static final Partition LANDINGS = Partition.of("LANDING");

  /** The page as saved last, and as the public sees it, if it does. */
  public record Kept(Landing saved, @Nullable Landing shown) {}

  public Optional<Kept> find(TenantScope scope, String page) {
    return table.get(scope, key(page)).map(LandingStore::kept);
  }

  List<Landing> all(TenantScope scope) {
    return table.query(scope, LANDINGS, Range.all()).stream()
        .map(row -> kept(row).saved())
        .toList();
  }

  /** False if the page is not at that version any more. */
  boolean put(TenantScope scope, int version, Kept next) {
    return table
        .write(scope)
        .put(key(next.saved().page()), next, Condition.ifVersion(version))
        .publish(new LandingSaved(next.saved().page(), version + 1, next.shown() != null))
        .commit()
        .done();
  }

  private static Kept kept(Row row) {
    Kept kept = row.as(Kept.class);
    return new Kept(kept.saved().at(row.version()), kept.shown());
  }

  private static Key key(String page) {
    return LANDINGS.at(page);
  }
}
