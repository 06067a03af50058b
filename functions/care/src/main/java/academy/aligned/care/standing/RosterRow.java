package academy.aligned.care.standing;

import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient at a glance. Percentages run from 0 to 100.
 *
 * @param painTrend mean pain of the last 7 days less that of the 7 before
 * @param spark the last 14 days, oldest first: percent done; null where nothing stands
 */
public record RosterRow(
    PatientId patient,
    String name,
    PatientStatus status,
    Phase phase,
    @Nullable String condition,
    @Nullable Integer planVersion,
    @Nullable Integer adherence7,
    @Nullable Integer adherence28,
    @Nullable Integer completeness7,
    @Nullable Instant lastLogAt,
    @Nullable Integer lastPain,
    @Nullable Double painTrend,
    @Nullable Integer streak,
    @Nullable Alert alert,
    List<@Nullable Integer> spark) {}
