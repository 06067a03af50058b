package academy.aligned.care.prescription;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A patient's plan as it is, or as it once was. */
public record ShowPlan(TenantTable table) {

  public record AtVersion(
      @NotNull PatientId patient, @NotNull @Min(1) @Max(9999) Integer version) {}

  public Handler<PractitionerScope, OfPatient, Plan> current() {
    return (scope, asked) ->
        new PlanStore(table).standing(scope, asked.patient()).plan().orElseThrow(Problem::missing);
  }

  public Handler<PractitionerScope, AtVersion, Plan> version() {
    return (scope, asked) -> new PlanStore(table).version(scope, asked.patient(), asked.version());
  }
}
