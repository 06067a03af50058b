package academy.aligned.tenancy.plan;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.Instant;

/** Where the plan of a practice is kept; one that was never told has the trial. */
public record Plans(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("PLAN");
  private static final Chosen FIRST = new Chosen(Tier.TRIAL, Instant.EPOCH);

  record Chosen(Tier plan, Instant since) {}

  public void start(TenantScope scope, Instant now) {
    table.write(scope).put(KEY, new Chosen(Tier.TRIAL, now), Condition.ifAbsent()).commit();
  }

  Chosen of(TenantScope scope) {
    return table.get(scope, KEY).map(row -> row.as(Chosen.class)).orElse(FIRST);
  }

  void choose(Write with, Tier plan, Instant now) {
    with.put(KEY, new Chosen(plan, now));
  }
}
