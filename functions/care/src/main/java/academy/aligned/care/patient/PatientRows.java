package academy.aligned.care.patient;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a patient's rows lie. What is current sorts right behind the days, so that one range holds
 * the newest days and the profile, plan and summary: what her first screen needs is one query.
 */
public final class PatientRows {
  public static final String PROFILE = "LATEST#PROFILE";
  public static final String PLAN = "LATEST#PLAN";
  public static final String SUMMARY = "LATEST#SUM";

  /** Apart from the rest, since the patient's first screen does not read it. */
  public static final String ALERTS = "ALERTS";

  private static final String DAY = "L#";
  private static final String VERSION = "V#";

  private PatientRows() {}

  public static Partition of(PatientId patient) {
    return Partition.of("P", patient.value());
  }

  public static Key day(PatientId patient, LocalDate day) {
    return of(patient).at(DAY + day);
  }

  public static Key version(PatientId patient, int version) {
    return of(patient).at(VERSION + "%04d".formatted(version));
  }

  /** The days since {@code from}, and all that is current. */
  public static Range latestAndDaysFrom(LocalDate from) {
    return Range.between(DAY + from, "LATEST#~");
  }

  public static Range days(LocalDate from, LocalDate to) {
    return Range.between(DAY + from, DAY + to);
  }

  public static Range versions() {
    return Range.prefix(VERSION);
  }

  public static boolean isDay(String sort) {
    return sort.startsWith(DAY);
  }

  public static LocalDate dayOf(String sort) {
    return LocalDate.parse(sort.substring(DAY.length()));
  }

  /** What stands under this sort key among the rows that were read. */
  public static <T> Optional<T> find(List<Row> rows, String sort, Class<T> type) {
    return rows.stream()
        .filter(row -> row.sort().equals(sort))
        .findFirst()
        .map(row -> row.as(type));
  }
}
