package academy.aligned.care.compliance;

import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.Summary;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a patient's numbers are made from, as read at one moment. */
record PatientFacts(Map<String, Row> rows, List<LogEntry> logs) {
  /** Four weeks, the week before whose Monday they begin in, and the day that leaves them. */
  private static final int READ_DAYS = 37;

  /** Reads what stands; the row of {@code fresh} as of now, since an event just told of it. */
  static PatientFacts read(
      TenantTable table,
      TenantScope scope,
      PatientId patient,
      Instant now,
      @Nullable LocalDate fresh) {
    LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(READ_DAYS);
    Map<String, Row> rows = new TreeMap<>();
    table
        .query(scope, PatientRows.of(patient), PatientRows.latestAndDaysFrom(from))
        .forEach(row -> rows.put(row.sort(), row));
    if (fresh != null && !fresh.isBefore(from)) {
      table.get(scope, PatientRows.day(patient, fresh)).ifPresent(row -> rows.put(row.sort(), row));
    }
    table
        .get(scope, PatientRows.of(patient).at(PatientRows.ALERTS))
        .ifPresent(row -> rows.put(row.sort(), row));
    return new PatientFacts(rows, DayCode.entries(rows.values()));
  }

  private <T> Optional<T> row(String sort, Class<T> type) {
    return Optional.ofNullable(rows.get(sort)).map(row -> row.as(type));
  }

  Optional<PatientProfile> profile() {
    return row(PatientRows.PROFILE, PatientProfile.class);
  }

  Optional<Plan> plan() {
    return row(PatientRows.PLAN, Plan.class);
  }

  Summary summary() {
    return row(PatientRows.SUMMARY, Summary.class).orElse(Summary.NONE);
  }

  /** What stands; where nothing is written down yet, the row of the roster tells. */
  Alerts alerts(@Nullable Alert shown) {
    return row(PatientRows.ALERTS, Alerts.class)
        .orElse(shown == null ? Alerts.NONE : new Alerts(List.of(shown), List.of()));
  }

  int version(String sort) {
    Row row = rows.get(sort);
    return row == null ? 0 : row.version();
  }

  /** The last day she opened the app; who never did is counted from when she could. */
  LocalDate lastSign(Plan plan, PatientProfile profile) {
    return Stream.of(
            DayCode.lastOpened(rows.values()),
            latest().map(LogEntry::day),
            Optional.of(CareDay.of(plan.publishedAt(), zone())).filter(_ -> plan.version() == 1),
            Optional.ofNullable(profile.joinedAt()).map(at -> CareDay.of(at, zone())))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(plan.startDate());
  }

  Optional<LogEntry> latest() {
    return logs.stream().max(Comparator.comparing(LogEntry::occurredAt));
  }

  /** Where she is: where she logged last, else where she said she lives. */
  ZoneId zone() {
    return ZoneId.of(
        latest().map(LogEntry::zone).or(() -> profile().map(PatientProfile::zone)).orElse("UTC"));
  }

  /** The strongest pain told at that moment. */
  int painAt(Instant at) {
    return logs.stream()
        .filter(log -> log.occurredAt().equals(at))
        .map(LogEntry::pain)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
