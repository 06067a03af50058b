package academy.aligned.care.roster;

import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a practitioner's page about one patient shows. */
public record PatientFile(
    Profile profile,
    RosterRow row,
    @Nullable Plan plan,
    List<PlanVersion> versions,
    List<Moment> timeline) {

  public record Profile(
      PatientId patient,
      String name,
      String email,
      PatientStatus status,
      Phase phase,
      @Nullable String condition,
      Instant invitedAt,
      @Nullable Instant joinedAt) {}

  public record PlanVersion(int version, Instant publishedAt, String by, @Nullable String note) {}

  /** Something that happened, newest first. */
  public record Moment(Instant at, Kind kind, String text) {
    public enum Kind {
      INVITED,
      JOINED,
      PLAN_PUBLISHED,
      LOGGED,
      SKIPPED,
      PAIN,
      ALERT
    }
  }
}
