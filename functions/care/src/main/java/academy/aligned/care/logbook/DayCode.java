package academy.aligned.care.logbook;

import academy.aligned.care.dose.Load;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.storage.table.Row;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Logs as a day's row holds them. Each costs a write of the whole row, so a log is half a hundred
 * bytes: what all sets of one exercise share stands once in the row, under a short name of its own.
 */
public final class DayCode {
  private static final int RADIX = 36;
  private static final int SHORT_ID = 22;
  private static final int FIELDS = 9;

  /** Under this name a row says that the app was opened that day. */
  public static final String OPENED = "open";

  private static final String WATCHED = "w";

  private DayCode() {}

  /** Under this name a row says that an item's film was seen to its end. */
  public static String watched(String item) {
    return WATCHED + shortId(item);
  }

  /** The last of these days on which the app was opened. */
  public static Optional<LocalDate> lastOpened(Collection<Row> rows) {
    return rows.stream()
        .filter(row -> PatientRows.isDay(row.sort()))
        .filter(row -> row.texts().containsKey(OPENED))
        .map(row -> PatientRows.dayOf(row.sort()))
        .max(Comparator.naturalOrder());
  }

  /** Items whose films were seen on these days. */
  public static Set<String> watchedItems(Collection<Row> rows) {
    return rows.stream()
        .filter(row -> PatientRows.isDay(row.sort()))
        .flatMap(row -> row.texts().keySet().stream())
        .filter(id -> id.length() == WATCHED.length() + SHORT_ID && id.startsWith(WATCHED))
        .map(id -> longId(id.substring(WATCHED.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A log's entry id in the row. */
  public static String shortId(String uuid) {
    UUID id = UUID.fromString(uuid);
    return base64(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  private static String longId(String id) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the sets of one exercise share. */
  public static String shared(LogEntry log) {
    return String.join(
        "|",
        shortId(log.item()),
        log.exercise(),
        Integer.toString(log.planVersion(), RADIX),
        log.zone());
  }

  /** Eight characters that stand for what is shared; equal for equal text, on every device. */
  public static String sharedId(String shared) {
    return base64(Sha256.of(shared)).substring(0, 8);
  }

  public static String entry(LogEntry log, String sharedId) {
    String whole =
        Stream.of(
                sharedId,
                (log.kind() == LogEntry.Kind.SET ? "" : "S") + text(log.set()),
                text(log.reps()),
                text(log.seconds()),
                text(log.pain()) + (log.effort() == null ? "" : "/" + log.effort()),
                Long.toString(log.occurredAt().toEpochMilli(), RADIX),
                log.skipReason() == null ? "" : log.skipReason().name().substring(0, 1),
                log.load() == null ? "" : load(log.load()),
                log.note() == null ? "" : log.note())
            .collect(Collectors.joining("|"));
    return log.note() == null ? whole.replaceFirst("\\|+$", "") : whole;
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static String load(Load load) {
    return load.kind().name()
        + ";"
        + (load.value() == null ? "" : load.value())
        + ";"
        + (load.band() == null ? "" : load.band().replace('|', '/'));
  }

  /** All logs of the day rows among these, in order of time, each once. */
  public static List<LogEntry> entries(Collection<Row> rows) {
    Set<String> seen = new HashSet<>();
    return SameSet.once(
            rows.stream()
                .filter(row -> PatientRows.isDay(row.sort()))
                .flatMap(DayCode::entries)
                .filter(log -> seen.add(log.id()))
                .sorted(Comparator.comparing(LogEntry::occurredAt).thenComparing(LogEntry::id)))
        .toList();
  }

  private static Stream<LogEntry> entries(Row row) {
    Map<String, String> stored = row.texts();
    LocalDate day = PatientRows.dayOf(row.sort());
    return stored.entrySet().stream()
        .filter(entry -> entry.getKey().length() == SHORT_ID)
        .map(entry -> log(entry.getKey(), day, entry.getValue(), stored));
  }

  private static LogEntry log(String id, LocalDate day, String entry, Map<String, String> stored) {
    String[] own = fields(entry);
    String[] shared = stored.getOrDefault(own[0], "|||").split("\\|", -1);
    String[] felt = own[4].split("/", 2);
    boolean skip = own[1].startsWith("S");
    return new LogEntry(
        longId(id),
        skip ? LogEntry.Kind.SKIP : LogEntry.Kind.SET,
        longId(shared[0]),
        shared[1],
        Integer.parseInt(shared[2], RADIX),
        number(skip ? own[1].substring(1) : own[1]),
        number(own[2]),
        number(own[3]),
        loadOf(own[7]),
        number(felt[0]),
        felt.length > 1 ? number(felt[1]) : null,
        own[8].isEmpty() ? null : own[8],
        own[6].isEmpty() ? null : SkipReason.byInitial(own[6]),
        Instant.ofEpochMilli(Long.parseLong(own[5], RADIX)),
        shared[3],
        day);
  }

  private static String[] fields(String entry) {
    String[] found = entry.split("\\|", FIELDS);
    String[] all = new String[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      all[i] = i < found.length ? found[i] : "";
    }
    return all;
  }

  private static @Nullable Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private static @Nullable Load loadOf(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String[] parts = text.split(";", 3);
    return new Load(
        Load.Kind.valueOf(parts[0]),
        parts[1].isEmpty() ? null : Double.valueOf(parts[1]),
        parts[2].isEmpty() ? null : parts[2],
        null);
  }
}
