package academy.aligned.care.standing;

import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.kernel.ids.PatientId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roster row as stored: a practice's whole roster is read at once, so each byte counts five
 * hundred times. The facts stand between bars, in the order of {@link #facts}.
 */
record RosterLine(
    @JsonProperty("n") String name,
    @JsonProperty("c") @Nullable String condition,
    @JsonProperty("k") String facts,
    @JsonProperty("z") @Nullable String spark,
    @JsonProperty("a") @Nullable Alert alert) {
  private static final int RADIX = 36;
  private static final int PAUSED = 11;

  static RosterLine of(RosterEntry entry) {
    RosterRow row = entry.row();
    boolean blank = row.spark().stream().allMatch(day -> day == null);
    return new RosterLine(
        row.name(),
        row.condition(),
        facts(row, entry),
        blank ? null : Spark.pack(row.spark()),
        row.alert());
  }

  private static String facts(RosterRow row, RosterEntry entry) {
    return Stream.of(
            initial(row.status()),
            initial(row.phase()),
            row.planVersion(),
            row.adherence7(),
            row.adherence28(),
            row.completeness7(),
            seconds(row.lastLogAt()),
            row.lastPain(),
            row.painTrend() == null ? null : Math.round(row.painTrend() * 10),
            row.streak(),
            seconds(entry.reviewAt()),
            row.paused() == null ? null : "p")
        .map(fact -> fact == null ? "" : fact.toString())
        .collect(Collectors.joining("|"));
  }

  private static @Nullable String seconds(@Nullable Instant at) {
    return at == null ? null : Long.toString(at.getEpochSecond(), RADIX);
  }

  RosterEntry entry(PatientId patient, int version) {
    String[] fact = facts.split("\\|", -1);
    return new RosterEntry(
        new RosterRow(
            patient,
            name,
            byInitial(PatientStatus.values(), fact[0]),
            byInitial(Phase.values(), fact[1]),
            condition,
            number(fact[2]),
            number(fact[3]),
            number(fact[4]),
            number(fact[5]),
            instant(fact[6]),
            number(fact[7]),
            fact[8].isEmpty() ? null : Integer.parseInt(fact[8]) / 10.0,
            number(fact[9]),
            paused(fact) ? Boolean.TRUE : null,
            alert,
            Spark.unpack(spark)),
        instant(fact[10]),
        version);
  }

  /** A row written before there were pauses has no such fact. */
  private static boolean paused(String[] fact) {
    return fact.length > PAUSED && !fact[PAUSED].isEmpty();
  }

  private static @Nullable Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private static @Nullable Instant instant(String text) {
    return text.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(text, RADIX));
  }

  private static String initial(Enum<?> value) {
    return value.name().substring(0, 1);
  }

  private static <E extends Enum<E>> E byInitial(E[] values, String initial) {
    for (E value : values) {
      if (value.name().startsWith(initial)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no value begins with " + initial);
  }
}
