package academy.aligned.care.library;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.Objects;

/** Makes an exercise of the practice's own, or its next version. Sent twice, it is done once. */
public record PutExercise(TenantTable table)
    implements Handler<PractitionerScope, Exercise, Exercise> {
  static final Partition LIBRARY = Partition.of("LIB");
  static final String EXERCISE = "EX#";

  @Override
  public Exercise handle(PractitionerScope scope, Exercise wanted) {
    int version = Objects.requireNonNullElse(wanted.ifVersion(), 0);
    Exercise next = wanted.at(version + 1);
    Key key = key(wanted.exercise());
    boolean done = table.write(scope).put(key, next, Condition.ifVersion(version)).commit().done();
    return done ? next : repeated(scope, key, next);
  }

  static Key key(String exercise) {
    return LIBRARY.at(EXERCISE + exercise);
  }

  private Exercise repeated(PractitionerScope scope, Key key, Exercise next) {
    Row stored = table.get(scope, key).orElseThrow(Problem::missing);
    Exercise there = stored.as(Exercise.class).at(stored.version());
    if (!there.equals(next)) {
      throw Problem.conflict(
          "This exercise has changed since you opened it.",
          "Load version %d and make your change there.".formatted(stored.version()));
    }
    return there;
  }
}
