package academy.aligned.care.roster;

import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogDay;
import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.roster.PatientFile.Numbers;
import academy.aligned.care.roster.PatientFile.PlanVersion;
import academy.aligned.care.roster.PatientFile.Profile;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.care.standing.Summary;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** All about one patient, for who treats her. */
public record ShowPatient(TenantTable table, RosterStore roster, InstantSource clock)
    implements Handler<PractitionerScope, OfPatient, PatientFile> {
  private static final int RECENT_DAYS = 14;
  private static final double TENTHS = 10;

  @Override
  public PatientFile handle(PractitionerScope scope, OfPatient asked) {
    RosterRow row = roster.get(scope, asked.patient()).row();
    var partition = PatientRows.of(asked.patient());
    LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(RECENT_DAYS);
    List<Row> rows = table.query(scope, partition, PatientRows.latestAndDaysFrom(from));
    PatientProfile profile =
        PatientRows.find(rows, PatientRows.PROFILE, PatientProfile.class)
            .orElseThrow(Problem::missing);
    Optional<Plan> plan = PatientRows.find(rows, PatientRows.PLAN, Plan.class);
    List<Plan> versions =
        plan.isEmpty()
            ? List.of()
            : table.query(scope, partition, PatientRows.versions().reversed()).stream()
                .map(version -> version.as(Plan.class))
                .toList();
    List<LogDay> days = LogDay.of(DayCode.entries(rows));
    Alerts alerts =
        table
            .get(scope, partition.at(PatientRows.ALERTS))
            .map(stored -> stored.as(Alerts.class))
            .orElse(Alerts.NONE);
    return new PatientFile(
        profile(asked, profile),
        row,
        plan.orElse(null),
        versions.stream().map(ShowPatient::version).toList(),
        alerts,
        numbers(rows),
        Timeline.of(profile, versions, days, alerts));
  }

  private static Numbers numbers(List<Row> rows) {
    Summary summary =
        PatientRows.find(rows, PatientRows.SUMMARY, Summary.class).orElse(Summary.NONE);
    return new Numbers(
        summary.dose7(),
        summary.baseline() == null ? null : summary.baseline() / TENTHS,
        DayCode.lastOpened(rows).orElse(null),
        DayCode.watchedItems(rows));
  }

  private static Profile profile(OfPatient asked, PatientProfile profile) {
    return new Profile(
        asked.patient(),
        profile.name(),
        profile.email(),
        profile.status(),
        profile.phase(),
        profile.condition(),
        profile.invitedAt(),
        profile.joinedAt(),
        profile.mailLostAt());
  }

  private static PlanVersion version(Plan plan) {
    return new PlanVersion(plan.version(), plan.publishedAt(), plan.by(), plan.note());
  }
}
