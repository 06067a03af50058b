package academy.aligned.care.compliance;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a patient's summary and roster row up to what her facts say now. */
record Projector(TenantTable table, RosterStore roster, InstantSource clock) {
  private static final int TRIES = 4;

  /** {@code fresh} is a day whose logs have just changed, if any. */
  void project(JobScope scope, PatientId patient, @Nullable LocalDate fresh) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (settled(scope, patient, fresh)) {
        return;
      }
    }
    throw Problem.unavailable(Duration.ofSeconds(1));
  }

  /** False if somebody else wrote in between, so that what was read is not what stands. */
  private boolean settled(JobScope scope, PatientId patient, @Nullable LocalDate fresh) {
    Optional<RosterEntry> entry = roster.find(scope, patient);
    if (entry.isEmpty()) {
      return true;
    }
    Instant now = clock.instant();
    PatientFacts facts = PatientFacts.read(table, scope, patient, now, fresh);
    Optional<PatientProfile> profile = facts.profile();
    if (profile.isEmpty()) {
      return true;
    }
    Projection next = Projection.of(entry.get(), profile.get(), facts, now);
    return storeRow(scope, entry.get(), facts, next) && storeSummary(scope, patient, facts, next);
  }

  /** The row, and the alerts behind it where they changed, as one. */
  private boolean storeRow(JobScope scope, RosterEntry old, PatientFacts facts, Projection next) {
    Alerts before = facts.alerts(old.row().alert());
    boolean changed = !next.alerts().equals(before);
    if (next.entry().equals(old) && !changed) {
      return true;
    }
    PatientId patient = old.row().patient();
    Write write = roster.put(table.write(scope), next.entry());
    if (changed) {
      write.put(
          PatientRows.of(patient).at(PatientRows.ALERTS),
          next.alerts(),
          Condition.ifVersion(facts.version(PatientRows.ALERTS)));
    }
    next.alerts().standing().stream()
        .filter(alert -> isNew(alert, before))
        .map(alert -> told(patient, alert, facts))
        .forEach(write::publish);
    return write.commit().done();
  }

  private static boolean isNew(Alert alert, Alerts before) {
    return before
        .of(alert.kind().matter())
        .filter(known -> known.since().equals(alert.since()))
        .isEmpty();
  }

  private static CareEvent told(PatientId patient, Alert alert, PatientFacts facts) {
    return switch (alert.kind().matter()) {
      case PAIN -> new CareEvent.PainReported(patient, facts.painAt(alert.since()), alert.since());
      case SLIPPING ->
          new CareEvent.ComplianceSlipped(patient, alert.severity().name(), alert.detail());
      case PAIN_RISING, SKIPPED_FOR_PAIN, HARD_EFFORT, NOT_OPENED, OVER_DOSE ->
          new CareEvent.AlertRaised(
              patient, alert.kind().name(), alert.severity().name(), alert.detail());
    };
  }

  private boolean storeSummary(
      JobScope scope, PatientId patient, PatientFacts facts, Projection next) {
    return next.summary().equals(facts.summary())
        || table
            .write(scope)
            .put(
                PatientRows.of(patient).at(PatientRows.SUMMARY),
                next.summary(),
                Condition.ifVersion(facts.version(PatientRows.SUMMARY)))
            .commit()
            .done();
  }
}
