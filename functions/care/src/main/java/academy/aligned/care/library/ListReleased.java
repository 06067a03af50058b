package academy.aligned.care.library;

import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.storage.table.TenantTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    Set<String> hers =
        plan.stream()
            .flatMap(ListReleased::exercises)
            .filter(exercise -> OWN.matcher(exercise).matches())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return hers.isEmpty() ? new OwnExercises(List.of()) : new OwnExercises(own(scope, hers));
  }

  /** In one query, however many they are; in the order of her plan. */
  private List<Exercise> own(PatientScope scope, Set<String> hers) {
    Map<String, Exercise> found =
        new ListExercises(table)
            .all(scope).stream().collect(Collectors.toMap(Exercise::exercise, Function.identity()));
    return hers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static Stream<String> exercises(Plan plan) {
    return Stream.of(
            plan.items().stream().map(PlanItem::exercise),
            plan.pastItems().stream().map(PlanItem::exercise),
            plan.allReleased().stream())
        .flatMap(found -> found);
  }
}
