package academy.aligned.care.patient;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is, as stored.
 *
 * @param zone where she said she lives, until her logs tell
 * @param user who claimed the invitation
 * @param invitation the hash of the one link that is valid
 * @param moves how she came to her phase, the latest last
 * @param mailLostAt since when mails to her address come back
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
    @Nullable String invitation,
    @Nullable List<PhaseMove> moves,
    @Nullable Instant mailLostAt) {
  private static final int KEPT_MOVES = 20;

  /** From one phase to another, by whom. */
  public record PhaseMove(Instant at, Phase from, Phase to, String by) {}

  public List<PhaseMove> allMoves() {
    return Objects.requireNonNullElse(moves, List.of());
  }

  /** In another phase, or treated for something else. */
  public PatientProfile treated(Phase next, @Nullable String treatedFor, String by, Instant at) {
    List<PhaseMove> known = new ArrayList<>(allMoves());
    if (next != phase) {
      known.add(new PhaseMove(at, phase, next, by));
    }
    return new PatientProfile(
        name,
        email,
        status,
        next,
        treatedFor,
        invitedAt,
        joinedAt,
        zone,
        user,
        invitation,
        known.isEmpty()
            ? null
            : List.copyOf(known.subList(Math.max(0, known.size() - KEPT_MOVES), known.size())),
        mailLostAt);
  }

  public String firstName() {
    return name.strip().split("\\s+", 2)[0];
  }

  public PatientProfile invited(String hash, Instant at) {
    return new PatientProfile(
        name,
        email,
        PatientStatus.INVITED,
        phase,
        condition,
        at,
        null,
        zone,
        null,
        hash,
        moves,
        null);
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
        invitation,
        moves,
        mailLostAt);
  }

  public PatientProfile active(Instant at) {
    return new PatientProfile(
        name,
        email,
        PatientStatus.ACTIVE,
        phase,
        condition,
        invitedAt,
        at,
        zone,
        user,
        invitation,
        moves,
        mailLostAt);
  }

  /** Mails to her come back, since then. */
  public PatientProfile unreachable(Instant at) {
    return new PatientProfile(
        name,
        email,
        status,
        phase,
        condition,
        invitedAt,
        joinedAt,
        zone,
        user,
        invitation,
        moves,
        at);
  }
}
