package academy.aligned.care.roster;

import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a practitioner's page about one patient shows. */
public record PatientFile(
    Profile profile,
    RosterRow row,
    @Nullable Plan plan,
    List<PlanVersion> versions,
    Alerts alerts,
    Numbers numbers,
    List<Moment> timeline) {

  /**
   * Numbers that only this page shows.
   *
   * @param dose7 how much of the dose of the last 7 days was done, in per cent
   * @param painBaseline mean of the worst pain of the first three days that told of it
   * @param openedOn the last of the last 14 days on which the app was opened
   * @param watched items whose films were seen to the end in the last 14 days
   */
  public record Numbers(
      @Nullable Integer dose7,
      @Nullable Double painBaseline,
      @Nullable LocalDate openedOn,
      Set<String> watched) {}

  public record Profile(
      PatientId patient,
      String name,
      String email,
      PatientStatus status,
      Phase phase,
      @Nullable String condition,
      Instant invitedAt,
      @Nullable Instant joinedAt,
      @Nullable Instant mailLostAt) {}

  public record PlanVersion(int version, Instant publishedAt, String by, @Nullable String note) {}

  /** Something that happened, newest first. */
  public record Moment(Instant at, Kind kind, String text) {
    public enum Kind {
      INVITED,
      JOINED,
      MAIL_LOST,
      PLAN_PUBLISHED,
      PHASE,
      LOGGED,
      SKIPPED,
      PAIN,
      NOTE,
      ALERT,
      ALERT_ENDED
    }
  }
}
