package academy.aligned.care.standing;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
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
            null,
            Spark.unpack(null)),
        null,
        0);
  }

  public RosterEntry with(PatientStatus status) {
    return new RosterEntry(row.with(status), reviewAt, version);
  }

  public RosterEntry with(Phase phase, @Nullable String condition) {
    return new RosterEntry(row.with(phase, condition), reviewAt, version);
  }

  /** With the alert to show; it is looked at again when it has been put off long enough. */
  public RosterEntry with(@Nullable Alert alert) {
    Instant until = alert == null ? null : alert.until();
    Instant review =
        until == null || (reviewAt != null && reviewAt.isBefore(until)) ? reviewAt : until;
    return new RosterEntry(row.with(alert), review, version);
  }

  public boolean hasPlan() {
    return row.planVersion() != null;
  }
}
