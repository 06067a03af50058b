package academy.aligned.storefront.shop;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Keeps a tenant's shop; one row, so that whoever reads it sees one moment. */
public record ShopStore(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("SHOP");
  private static final int TRIES = 8;

  /** The shop, and how often its row was written. */
  public record Held(int row, Shop shop) {}

  public Held find(TenantScope scope) {
    return table
        .get(scope, KEY)
        .map(row -> new Held(row.version(), row.as(Shop.class)))
        .orElseGet(() -> new Held(0, Shop.EMPTY));
  }

  /** The shop with what was heard in it; what changes nothing writes nothing. */
  public Held keep(TenantScope scope, UnaryOperator<Shop> heard) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Held before = find(scope);
      Shop after = heard.apply(before.shop());
      if (after.equals(before.shop())) {
        return before;
      }
      if (put(scope, before.row(), after)) {
        return new Held(before.row() + 1, after);
      }
    }
    throw Problem.unavailable(Duration.ofSeconds(1));
  }

  private boolean put(TenantScope scope, int row, Shop shop) {
    return table.write(scope).put(KEY, shop, Condition.ifVersion(row)).commit().done();
  }
}
