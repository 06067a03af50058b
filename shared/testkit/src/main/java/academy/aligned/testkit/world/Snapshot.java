package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A tenant's rows in a world's table at one moment, and what the directory holds of it, to compare
 * with and to go back to.
 */
public record Snapshot(
    World<?> world,
    TenantId tenant,
    List<Map<String, AttributeValue>> rows,
    List<Map<String, AttributeValue>> entries,
    int directoryWrites) {
  private static final String DIRECTORY = "aligned-directory";

  public static Snapshot of(World<?> world, TenantId tenant) {
    int writes = world.plumbing().directoryWrites().count();
    return new Snapshot(world, tenant, world.rowsOf(tenant), entries(tenant), writes);
  }

  private static List<Map<String, AttributeValue>> entries(TenantId tenant) {
    return Embedded.rows(DIRECTORY, "").stream()
        .filter(entry -> entry.toString().contains(tenant.value()))
        .toList();
  }

  public boolean stands() {
    return rows.equals(world.rowsOf(tenant));
  }

  public void restore() {
    Embedded.restore("aligned-" + world.surface().context(), "T#" + tenant, rows);
    if (world.plumbing().directoryWrites().count() > directoryWrites) {
      Embedded.restore(DIRECTORY, entries(tenant), entries);
    }
  }
}
