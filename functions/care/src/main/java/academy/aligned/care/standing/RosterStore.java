package academy.aligned.care.standing;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Page;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The practice's list of patients, a projection; open alerts are also found by their urgency. */
public record RosterStore(TenantTable table) {
  /** One shard holds what a practice of ordinary size writes; the number is part of the key. */
  private static final Partition ROSTER = Partition.of("ROSTER", "0");

  private static final Partition ALERTS = Partition.of("ALERT");
  private static final String PATIENT = "P#";

  public record Some(List<RosterEntry> entries, @Nullable String next) {}

  public Optional<RosterEntry> find(TenantScope scope, PatientId patient) {
    return table.get(scope, key(patient)).map(RosterStore::entry);
  }

  /** The row, or the answer that a patient of nobody here gets too. */
  public RosterEntry get(TenantScope scope, PatientId patient) {
    return find(scope, patient).orElseThrow(Problem::missing);
  }

  public Some page(TenantScope scope, int limit, @Nullable String cursor) {
    Page page = table.page(scope, ROSTER, Range.prefix(PATIENT), limit, cursor);
    return new Some(page.rows().stream().map(RosterStore::entry).toList(), page.next());
  }

  public List<RosterEntry> all(TenantScope scope) {
    return table.query(scope, ROSTER, Range.prefix(PATIENT)).stream()
        .map(RosterStore::entry)
        .toList();
  }

  /** Open alerts, the most urgent first. */
  public List<RosterEntry> alerts(TenantScope scope, int limit) {
    return table.index(scope, ALERTS, Range.all().reversed(), limit).stream()
        .map(RosterStore::entry)
        .toList();
  }

  /** Adds the row to a write, on the condition that nobody wrote it since it was read. */
  public Write put(Write write, RosterEntry entry) {
    Alert alert = entry.row().alert();
    Condition unchanged = Condition.ifVersion(entry.version());
    Key key = key(entry.row().patient());
    return alert == null || alert.state() != Alert.State.OPEN
        ? write.put(key, RosterLine.of(entry), unchanged)
        : write.put(
            key,
            RosterLine.of(entry),
            unchanged,
            Condition.indexed(ALERTS, urgency(alert, entry.row().patient())));
  }

  private static String urgency(Alert alert, PatientId patient) {
    return "%d#%s#%s"
        .formatted(
            alert.severity() == Alert.Severity.RED ? 1 : 0,
            LocalDate.ofInstant(alert.since(), ZoneOffset.UTC),
            patient);
  }

  public static Key key(PatientId patient) {
    return ROSTER.at(PATIENT + patient);
  }

  private static RosterEntry entry(Row row) {
    return row.as(RosterLine.class)
        .entry(new PatientId(row.sort().substring(PATIENT.length())), row.version());
  }
}
