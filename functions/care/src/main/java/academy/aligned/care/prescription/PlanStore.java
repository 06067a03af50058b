package academy.aligned.care.prescription;

import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Plans: the current one with what else is current, and every version for good. */
record PlanStore(TenantTable table) {

  /** A patient and the plan she has. */
  record Standing(PatientProfile profile, Optional<Plan> plan) {
    LocalDate today(Instant now) {
      return CareDay.of(now, ZoneId.of(Objects.requireNonNullElse(profile.zone(), "UTC")));
    }

    String author(Directory directory, PractitionerScope scope) {
      return directory.person(scope.user()).map(Person::name).orElse("Your practitioner");
    }
  }

  /** As of now: who has just published must not be told that it is not so. */
  Standing standing(TenantScope scope, PatientId patient) {
    return new Standing(
        latest(scope, patient, PatientRows.PROFILE)
            .map(row -> row.as(PatientProfile.class))
            .orElseThrow(Problem::missing),
        latest(scope, patient, PatientRows.PLAN).map(row -> row.as(Plan.class)));
  }

  private Optional<Row> latest(TenantScope scope, PatientId patient, String sort) {
    return table.get(scope, PatientRows.of(patient).at(sort));
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
        .put(
            PatientRows.version(plan.patient(), plan.version()), plan.alone(), Condition.ifAbsent())
        .put(
            PatientRows.of(plan.patient()).at(PatientRows.PLAN),
            plan,
            Condition.ifVersion(plan.version() - 1))
        .publish(new CareEvent.PlanPublished(plan.patient(), plan.version()))
        .commit()
        .done();
  }
}
