package academy.aligned.care.roster.invitation;

import static java.util.Objects.requireNonNullElse;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Practice;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Links, found by their hash; the patient's profile says which one of hers is valid. */
public record Invitations(
    TenantTable table, Links links, Directory directory, InstantSource clock) {
  private static final Duration VALID = Duration.ofDays(14);
  private static final Duration MAIL_KEPT = Duration.ofDays(1);
  private static final Duration CODE_VALID = Duration.ofMinutes(30);
  private static final Duration JUST_NOW = Duration.ofMinutes(1);

  /**
   * @param beside the invitation that a code stands for; null for the invitation itself
   */
  record Stored(PatientId patient, Instant expires, @Nullable String beside) {}

  /** An invitation with the profile it leads to. */
  public record Found(PatientId patient, PatientProfile profile, int version, boolean open) {}

  String newToken(TenantScope scope) {
    return links.newToken(scope.tenant());
  }

  String hash(TenantScope scope, String token) {
    return links.hash(scope.tenant(), token);
  }

  public Found find(TenantScope scope, String token) {
    String hash = hash(scope, token);
    Stored stored =
        table.get(scope, key(hash)).map(row -> row.as(Stored.class)).orElseThrow(Problem::missing);
    Row row = profile(scope, stored.patient());
    PatientProfile profile = row.as(PatientProfile.class);
    boolean current = requireNonNullElse(stored.beside(), hash).equals(profile.invitation());
    boolean open = current && clock.instant().isBefore(stored.expires());
    return new Found(stored.patient(), profile, row.version(), open);
  }

  public Practice practice(TenantScope scope) {
    return directory.practice(scope.tenant()).orElseThrow(Problem::missing);
  }

  public Instant now() {
    return clock.instant();
  }

  /** Whether the link went out so recently that whoever asks again means the same one. */
  boolean justSent(PatientProfile profile) {
    return profile.status() == PatientStatus.INVITED
        && profile.invitedAt().isAfter(clock.instant().minus(JUST_NOW));
  }

  public Row profile(TenantScope scope, PatientId patient) {
    return table
        .get(scope, PatientRows.of(patient).at(PatientRows.PROFILE))
        .orElseThrow(Problem::missing);
  }

  /**
   * Adds a link and its mail to a write. The event carries the link in clear, so it rides on a row
   * of its own that is gone after a day; what stays is the hash.
   */
  Write add(
      Write write, TenantScope scope, PatientId patient, PatientProfile profile, String token) {
    String hash = hash(scope, token);
    Instant now = clock.instant();
    return write
        .put(
            Partition.of("INV", hash).at("MAIL"),
            new Mailed(now),
            Condition.expires(now.plus(MAIL_KEPT)))
        .put(
            key(hash),
            new Stored(patient, now.plus(VALID), null),
            Condition.expires(now.plus(VALID).plus(VALID)))
        .publish(
            new CareEvent.PatientInvited(
                patient,
                profile.firstName(),
                profile.email(),
                practice(scope).name(),
                links.url(scope.host(), token)));
  }

  /** A link beside the mailed one, for a while; asked again in that while, it is the same one. */
  ShowCode.JoinCode code(TenantScope scope, PatientId patient, String invitation) {
    long span = clock.instant().getEpochSecond() / CODE_VALID.toSeconds();
    Instant expires = Instant.ofEpochSecond((span + 2) * CODE_VALID.toSeconds());
    String token = links.tokenBeside(scope.tenant(), invitation, span);
    Key key = key(hash(scope, token));
    if (table.get(scope, key).isEmpty()) {
      table
          .write(scope)
          .put(key, new Stored(patient, expires, invitation), Condition.expires(expires))
          .commit();
    }
    return new ShowCode.JoinCode(links.url(scope.host(), token), expires);
  }

  private record Mailed(Instant at) {}

  private static Key key(String hash) {
    return Partition.of("INV", hash).at("INV");
  }
}
