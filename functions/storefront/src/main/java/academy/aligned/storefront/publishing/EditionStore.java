package academy.aligned.storefront.publishing;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** Which edition of a practice's files is written or being written. */
public record EditionStore(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("EDITION");

  record Held(int row, Edition edition) {}

  Optional<Held> find(TenantScope scope) {
    return table.get(scope, KEY).map(row -> new Held(row.version(), row.as(Edition.class)));
  }

  /** Takes the pen; of two who reach for it at once one is sent away and tries again. */
  Held take(TenantScope scope, int row, Edition edition) {
    table
        .write(scope)
        .put(KEY, edition, Condition.ifVersion(row))
        .commit()
        .orConflict("Another edition is being written.", "Try again.");
    return new Held(row + 1, edition);
  }

  /** Tells that the files are there; false if somebody took the pen meanwhile. */
  boolean finish(TenantScope scope, Held held) {
    return table
        .write(scope)
        .put(KEY, held.edition().done(), Condition.ifVersion(held.row()))
        .publish(new AppPublished(held.edition().version()))
        .commit()
        .done();
  }
}
