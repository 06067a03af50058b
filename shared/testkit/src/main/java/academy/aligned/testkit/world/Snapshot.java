package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tenant's rows in a world's table at one moment, to compare with and to go back to. */
public record Snapshot(World<?> world, TenantId tenant, List<Map<String, AttributeValue>> rows) {
  public static Snapshot of(World<?> world, TenantId tenant) {
    return new Snapshot(world, tenant, world.rowsOf(tenant));
  }

  public boolean stands() {
    return rows.equals(world.rowsOf(tenant));
  }

  public void restore() {
    Embedded.restore("aligned-" + world.surface().context(), "T#" + tenant, rows);
  }
}
