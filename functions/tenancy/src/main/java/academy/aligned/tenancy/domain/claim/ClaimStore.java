package academy.aligned.tenancy.domain.claim;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;

/** Where claims are kept: one row a practice. */
public record ClaimStore(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("DOMAINS");

  /** Claims as they were read. */
  public record Held(int version, Claims claims) {}

  public Held of(TenantScope scope) {
    return table
        .get(scope, KEY)
        .map(row -> new Held(row.version(), row.as(Claims.class)))
        .orElse(new Held(0, Claims.NONE));
  }

  /** Keeps them, and has them looked after. */
  public void ask(TenantScope scope, Held before, Claims now) {
    commit(write(scope, before, now).publish(new DomainsDue()));
  }

  /** Keeps what came of looking after them. */
  public void keep(TenantScope scope, Held before, Claims now) {
    if (!now.equals(before.claims())) {
      commit(write(scope, before, now));
    }
  }

  private Write write(TenantScope scope, Held before, Claims now) {
    return table.write(scope).put(KEY, now, Condition.ifVersion(before.version()));
  }

  private static void commit(Write write) {
    if (!write.commit().done()) {
      throw Problem.conflict("Your domains changed meanwhile.", "Load them again.");
    }
  }
}
