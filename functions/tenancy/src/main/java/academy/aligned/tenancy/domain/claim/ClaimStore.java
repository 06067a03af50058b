package academy.aligned.tenancy.domain.claim;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.function.UnaryOperator;

/** Where claims are kept: one row a practice. */
public record ClaimStore(TenantTable table) {
  private static final int TRIES = 3;
  private static final Key KEY = Partition.ROOT.at("DOMAINS");

  /** Claims as they were read. */
  public record Held(int version, Claims claims) {}

  public Held of(TenantScope scope) {
    return table
        .get(scope, KEY)
        .map(row -> new Held(row.version(), row.as(Claims.class)))
        .orElse(new Held(0, Claims.NONE));
  }

  /** Changes them, and has them looked after; who looks after them may do so at the same time. */
  public void ask(TenantScope scope, UnaryOperator<Claims> change) {
    for (int left = TRIES; left > 0; left--) {
      Held held = of(scope);
      Write write = write(scope, held, change.apply(held.claims()));
      if (write.publish(new DomainsDue()).commit().done()) {
        return;
      }
    }
    throw Problem.conflict("Your domains changed meanwhile.", "Load them again.");
  }

  /** Keeps what came of looking after them; false if somebody changed them meanwhile. */
  public boolean keep(TenantScope scope, Held before, Claims now) {
    return now.equals(before.claims()) || write(scope, before, now).commit().done();
  }

  private Write write(TenantScope scope, Held before, Claims now) {
    return table.write(scope).put(KEY, now, Condition.ifVersion(before.version()));
  }
}
