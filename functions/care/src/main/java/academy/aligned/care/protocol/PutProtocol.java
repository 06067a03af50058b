package academy.aligned.care.protocol;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.Objects;

/** Makes a template, or its next version. Sent twice, it is done once. */
public record PutProtocol(TenantTable table)
    implements Handler<PractitionerScope, Protocol, Protocol> {
  static final Partition TEMPLATES = Partition.of("TPL");

  @Override
  public Protocol handle(PractitionerScope scope, Protocol wanted) {
    int version = Objects.requireNonNullElse(wanted.ifVersion(), 0);
    Protocol next = wanted.at(version + 1);
    Key key = TEMPLATES.at(wanted.protocol());
    boolean done = table.write(scope).put(key, next, Condition.ifVersion(version)).commit().done();
    return done ? next : repeated(scope, key, next);
  }

  private Protocol repeated(PractitionerScope scope, Key key, Protocol next) {
    Row stored = table.get(scope, key).orElseThrow(Problem::missing);
    Protocol there = stored.as(Protocol.class).at(stored.version());
    if (!there.equals(next)) {
      throw Problem.conflict(
          "This template has changed since you opened it.",
          "Load version %d and make your change there.".formatted(stored.version()));
    }
    return there;
  }
}
