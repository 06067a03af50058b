package academy.aligned.care.prescription;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.List;
import java.util.Optional;

/** Plans: the current one with what else is current, and every version for good. */
record PlanStore(TenantTable table) {

  /** A patient and the plan she has. */
  record Standing(PatientProfile profile, Optional<Plan> plan) {}

  Standing standing(TenantScope scope, PatientId patient) {
    List<Row> rows = table.query(scope, PatientRows.of(patient), PatientRows.latest());
    return new Standing(
        row(rows, PatientRows.PROFILE, PatientProfile.class).orElseThrow(Problem::missing),
        row(rows, PatientRows.PLAN, Plan.class));
  }

  private static <T> Optional<T> row(List<Row> rows, String sort, Class<T> type) {
    return rows.stream()
        .filter(row -> row.sort().equals(sort))
        .findFirst()
        .map(row -> row.as(type));
  }

  Plan version(TenantScope scope, PatientId patient, int version) {
    return table
        .get(scope, PatientRows.version(patient, version))
        .map(row -> row.as(Plan.class))
        .orElseThrow(Problem::missing);
  }

  /** False if the plan is no longer the version before this one. */
  boolean publish(TenantScope scope, Plan plan) {
    return table
        .write(scope)
        .put(PatientRows.version(plan.patient(), plan.version()), plan, Condition.ifAbsent())
        .put(
            PatientRows.of(plan.patient()).at(PatientRows.PLAN),
            plan,
            Condition.ifVersion(plan.version() - 1))
        .publish(new CareEvent.PlanPublished(plan.patient(), plan.version()))
        .commit()
        .done();
  }
}
