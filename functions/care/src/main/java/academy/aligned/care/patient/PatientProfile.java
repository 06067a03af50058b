package academy.aligned.care.patient;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is, as stored.
 *
 * @param zone where she said she lives, until her logs tell
 * @param user who claimed the invitation
 * @param invitation the hash of the one link that is valid
 */
public record PatientProfile(
    String name,
    String email,
    PatientStatus status,
    Phase phase,
    @Nullable String condition,
    Instant invitedAt,
    @Nullable Instant joinedAt,
    @Nullable String zone,
    @Nullable UserId user,
    @Nullable String invitation) {

  public String firstName() {
    return name.strip().split("\\s+", 2)[0];
  }

  public PatientProfile invited(String hash, Instant at) {
    return new PatientProfile(
        name, email, PatientStatus.INVITED, phase, condition, at, null, zone, null, hash);
  }

  /** Somebody stands behind the record; whether it is she is another's to say. */
  public PatientProfile claimed(UserId by, @Nullable String livesBy) {
    return new PatientProfile(
        name,
        email,
        PatientStatus.CLAIMED,
        phase,
        condition,
        invitedAt,
        null,
        livesBy == null ? zone : livesBy,
        by,
        invitation);
  }

  public PatientProfile active(Instant at) {
    return new PatientProfile(
        name, email, PatientStatus.ACTIVE, phase, condition, invitedAt, at, zone, user, invitation);
  }
}
