package academy.aligned.care.standing;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the roster as its writers see it.
 *
 * @param reviewAt when her day ends and the numbers change without a log; null without a plan
 * @param version of the stored row; 0 for none yet
 */
public record RosterEntry(RosterRow row, @Nullable Instant reviewAt, int version) {

  /** The first row of somebody who has just been invited. */
  public static RosterEntry of(PatientId patient, PatientProfile profile) {
    return new RosterEntry(
        new RosterRow(
            patient,
            profile.name(),
            profile.status(),
            profile.phase(),
            profile.condition(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Spark.unpack(null)),
        null,
        0);
  }

  public RosterEntry with(PatientStatus status) {
    RosterRow r = row;
    return new RosterEntry(
        new RosterRow(
            r.patient(),
            r.name(),
            status,
            r.phase(),
            r.condition(),
            r.planVersion(),
            r.adherence7(),
            r.adherence28(),
            r.completeness7(),
            r.lastLogAt(),
            r.lastPain(),
            r.painTrend(),
            r.streak(),
            r.alert(),
            r.spark()),
        reviewAt,
        version);
  }

  public RosterEntry with(@Nullable Alert alert) {
    RosterRow r = row;
    return new RosterEntry(
        new RosterRow(
            r.patient(),
            r.name(),
            r.status(),
            r.phase(),
            r.condition(),
            r.planVersion(),
            r.adherence7(),
            r.adherence28(),
            r.completeness7(),
            r.lastLogAt(),
            r.lastPain(),
            r.painTrend(),
            r.streak(),
            alert,
            r.spark()),
        reviewAt,
        version);
  }

  public boolean hasPlan() {
    return row.planVersion() != null;
  }
}
