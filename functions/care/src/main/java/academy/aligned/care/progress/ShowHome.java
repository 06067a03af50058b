package academy.aligned.care.progress;

import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogDay;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.Summary;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A patient's first screen, in one query. */
public record ShowHome(TenantTable table, InstantSource clock)
    implements Handler<PatientScope, Handler.Nothing, Home> {
  /** The shapes of what it reads. */
  public static final List<Class<?>> ROWS =
      List.of(PatientProfile.class, Plan.class, Summary.class);

  /** West of everywhere it is still today sixteen hours after it is over in Greenwich. */
  private static final Duration LONGEST_TODAY = Duration.ofHours(16);

  @Override
  public Home handle(PatientScope scope, Nothing nothing) {
    LocalDate from = LocalDate.ofInstant(clock.instant().minus(LONGEST_TODAY), ZoneOffset.UTC);
    List<Row> rows =
        table.query(scope, PatientRows.of(scope.patient()), PatientRows.latestAndDaysFrom(from));
    PatientProfile profile =
        PatientRows.find(rows, PatientRows.PROFILE, PatientProfile.class)
            .orElseThrow(Problem::missing);
    Summary summary =
        PatientRows.find(rows, PatientRows.SUMMARY, Summary.class).orElse(Summary.NONE);
    return new Home(
        new Home.Profile(scope.patient(), profile.name(), profile.phase()),
        PatientRows.find(rows, PatientRows.PLAN, Plan.class).map(Plan::forPatient).orElse(null),
        new Home.Summary(
            summary.adherence7(),
            summary.adherence28(),
            summary.completeness7(),
            summary.streak(),
            summary.lastLogAt(),
            summary.sparkDays(),
            summary.countedTo(),
            summary.counted()),
        LogDay.of(DayCode.entries(rows)));
  }
}
