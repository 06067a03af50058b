package academy.aligned.care.progress;

import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogDay;
import academy.aligned.care.logbook.Logs.LogDays;
import academy.aligned.care.logbook.Logs.PatientSpan;
import academy.aligned.care.logbook.Logs.Span;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Logs of some days: a patient's own, or a patient's for who treats her. */
public record ShowLogs(TenantTable table, InstantSource clock) {
  private static final int USUAL_DAYS = 28;
  private static final int MOST_DAYS = 92;

  public Handler<PatientScope, Span, LogDays> own() {
    return (scope, span) -> days(scope, scope.patient(), span.from(), span.to());
  }

  public Handler<PractitionerScope, PatientSpan, LogDays> ofPatient() {
    return (scope, span) -> {
      if (table.get(scope, PatientRows.of(span.patient()).at(PatientRows.PROFILE)).isEmpty()) {
        throw Problem.missing();
      }
      return days(scope, span.patient(), span.from(), span.to());
    };
  }

  private LogDays days(
      TenantScope scope, PatientId patient, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate last =
        to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1) : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
    if (first.isAfter(last)) {
      throw Problem.invalid("from", "must not be after to");
    }
    if (first.plusDays(MOST_DAYS).isBefore(last)) {
      throw Problem.invalid("from", "must be at most %d days before to".formatted(MOST_DAYS));
    }
    return new LogDays(
        LogDay.of(
            DayCode.entries(
                table.query(scope, PatientRows.of(patient), PatientRows.days(first, last)))));
  }
}
