package academy.aligned.care.library;

import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The practice's own exercises that a patient may read: those of her plan and those released to
 * her. The platform's are a file that everybody may read.
 */
public record ListReleased(TenantTable table)
    implements Handler<PatientScope, Handler.Nothing, OwnExercises> {
  private static final Pattern OWN = Pattern.compile(PlanItem.UUID);

  @Override
  public OwnExercises handle(PatientScope scope, Nothing nothing) {
    Optional<Plan> plan =
        table
            .get(scope, PatientRows.of(scope.patient()).at(PatientRows.PLAN))
            .map(row -> row.as(Plan.class));
    return new OwnExercises(
        plan.stream()
            .flatMap(ListReleased::exercises)
            .filter(exercise -> OWN.matcher(exercise).matches())
            .distinct()
            .flatMap(exercise -> table.get(scope, PutExercise.key(exercise)).stream())
            .map(ListReleased::exercise)
            .toList());
  }

  private static Stream<String> exercises(Plan plan) {
    return Stream.of(
            plan.items().stream().map(PlanItem::exercise),
            plan.pastItems().stream().map(PlanItem::exercise),
            plan.allReleased().stream())
        .flatMap(found -> found);
  }

  private static Exercise exercise(Row row) {
    return row.as(Exercise.class).at(row.version());
  }
}
