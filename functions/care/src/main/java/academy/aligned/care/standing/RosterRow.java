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
 * @param paused true while the plan asks nothing; else null
 * @param alert the most urgent one that somebody should still see
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
    @Nullable Boolean paused,
    @Nullable Alert alert,
    List<@Nullable Integer> spark) {

  RosterRow with(PatientStatus next) {
    return of(next, phase, condition, alert);
  }

  RosterRow with(@Nullable Alert next) {
    return of(status, phase, condition, next);
  }

  RosterRow with(Phase next, @Nullable String treated) {
    return of(status, next, treated, alert);
  }

  private RosterRow of(
      PatientStatus newStatus,
      Phase newPhase,
      @Nullable String newCondition,
      @Nullable Alert newAlert) {
    return new RosterRow(
        patient,
        name,
        newStatus,
        newPhase,
        newCondition,
        planVersion,
        adherence7,
        adherence28,
        completeness7,
        lastLogAt,
        lastPain,
        painTrend,
        streak,
        paused,
        newAlert,
        spark);
  }
}
