package academy.aligned.storefront.profile;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** Keeps what an editor said of the storefront. */
public record ProfileStore(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("PROFILE");

  Optional<StoreProfile> find(TenantScope scope) {
    return table.get(scope, KEY).map(row -> row.as(StoreProfile.class).at(row.version()));
  }

  boolean put(TenantScope scope, int version, StoreProfile next) {
    return table
        .write(scope)
        .put(KEY, next, Condition.ifVersion(version))
        .publish(new ProfileSaved(version + 1, next.jurisdiction()))
        .commit()
        .done();
  }
}
