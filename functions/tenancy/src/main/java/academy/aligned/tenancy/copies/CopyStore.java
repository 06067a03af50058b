package academy.aligned.tenancy.copies;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.TenancyEvent.CopyWanted;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;

/** Where copies are noted: one row a practice, which its keepers write too. */
public record CopyStore(TenantTable table) {
  private static final Key KEY = Partition.of("COPIES").at("COPIES");

  record Held(int version, Copies copies) {}

  Held of(TenantScope scope) {
    return table
        .get(scope, KEY)
        .map(row -> new Held(row.version(), row.as(Copies.class)))
        .orElse(new Held(0, Copies.NONE));
  }

  /** Notes a wish and tells it; false if somebody noted something meanwhile. */
  boolean ask(TenantScope scope, Held before, Copy wanted) {
    return table
        .write(scope)
        .put(KEY, before.copies().with(wanted), Condition.ifVersion(before.version()))
        .publish(new CopyWanted(wanted.id().value()))
        .commit()
        .done();
  }
}
