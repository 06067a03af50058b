package academy.aligned.care.library;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.util.List;

/** The practice's own exercises. */
public record ListExercises(TenantTable table)
    implements Handler<PractitionerScope, Handler.Nothing, OwnExercises> {

  @Override
  public OwnExercises handle(PractitionerScope scope, Nothing nothing) {
    return new OwnExercises(all(scope));
  }

  List<Exercise> all(TenantScope scope) {
    return table.query(scope, PutExercise.LIBRARY, Range.prefix(PutExercise.EXERCISE)).stream()
        .map(row -> row.as(Exercise.class).at(row.version()))
        .toList();
  }
}
