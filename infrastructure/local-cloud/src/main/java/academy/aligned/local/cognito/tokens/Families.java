package academy.aligned.local.cognito.tokens;

import academy.aligned.local.cognito.pool.Rotation;
import academy.aligned.local.cognito.store.Change;
import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.users.Opaque;
import academy.aligned.local.cognito.wire.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins and their refresh tokens, of which only the hash is kept. */
public final class Families {

  /** A family with a refresh token of it that nobody has seen yet. */
  public record Opened(Family family, String refreshToken) {}

  private final Shelf<Family> families;
  private final Shelf<Grant> grants;
  private final InstantSource clock;
  private final Opaque opaque;
  private final Duration lifetime;

  public Families(Records records, InstantSource clock, SecureRandom random, Duration lifetime) {
    this.families = new Shelf<>(records, Kind.FAMILY, Family.class);
    this.grants = new Shelf<>(records, Kind.REFRESH, Grant.class);
    this.clock = clock;
    this.opaque = new Opaque(random);
    this.lifetime = lifetime;
  }

  public Opened open(String sub) {
    var now = clock.instant();
    var family = new Family(sub, UUID.randomUUID().toString(), now, now.plus(lifetime), false);
    var id = Family.id(sub, family.originJti());
    var token = opaque.fresh(96);
    families.commit(
        families.put(id, 0, family, family.expires()), grant(token, new Grant(id, null), family));
    return new Opened(family, token);
  }

  /** The family a good refresh token belongs to. */
  public Family of(String refreshToken) {
    var grant = grants.find(Opaque.hash(refreshToken)).orElseThrow(Families::unknown);
    var family = families.find(grant.value().family()).orElseThrow(Families::revoked).value();
    if (family.revoked()) {
      throw revoked();
    }
    if (!clock.instant().isBefore(family.expires())) {
      throw Refusal.notAuthorized("Refresh Token has expired");
    }
    return family;
  }

  /** Puts a new token in place of this one; one that was replaced before ends the family. */
  public Opened rotate(String refreshToken, Rotation rotation) {
    var family = of(refreshToken);
    var held = grants.find(Opaque.hash(refreshToken)).orElseThrow(Families::unknown);
    var next = opaque.fresh(96);
    var successor = grant(next, new Grant(held.value().family(), null), family);
    if (held.value().rotatedAt() != null) {
      refuseReuse(held.value(), family, rotation);
      grants.commit(successor);
      return new Opened(family, next);
    }
    var rotated = new Grant(held.value().family(), clock.instant());
    return grants.commit(grants.replace(held, rotated, family.expires()), successor)
        ? new Opened(family, next)
        : rotate(refreshToken, rotation);
  }

  public void revoke(String refreshToken) {
    grants.find(Opaque.hash(refreshToken)).ifPresent(held -> end(held.value().family()));
  }

  public void revokeAll(String sub) {
    families.all(sub + "#").forEach(held -> end(held.id()));
  }

  /** Whether tokens of this sign-in still count. */
  public boolean alive(String sub, String originJti) {
    return find(sub, originJti).filter(family -> !family.revoked()).isPresent();
  }

  public List<Change> removals(String sub) {
    return families.all(sub + "#").stream().map(families::remove).toList();
  }

  private Optional<Family> find(String sub, String originJti) {
    return families.find(Family.id(sub, originJti)).map(Shelf.Held::value);
  }

  private void refuseReuse(Grant grant, Family family, Rotation rotation) {
    var until = grant.rotatedAt() == null ? null : grant.rotatedAt().plus(rotation.grace());
    if (until == null || !clock.instant().isBefore(until)) {
      end(Family.id(family.sub(), family.originJti()));
      throw Refusal.of(
          "RefreshTokenReuseException", "Refresh token has been invalidated by rotation.");
    }
  }

  private void end(String id) {
    families
        .find(id)
        .filter(held -> !held.value().revoked())
        .filter(
            held ->
                !families.commit(
                    families.replace(held, held.value().ended(), held.value().expires())))
        .ifPresent(outrun -> end(id));
  }

  private Change grant(String token, Grant grant, Family family) {
    return grants.put(Opaque.hash(token), 0, grant, family.expires());
  }

  private static Refusal unknown() {
    return Refusal.notAuthorized("Invalid Refresh Token");
  }

  private static Refusal revoked() {
    return Refusal.notAuthorized("Refresh Token has been revoked");
  }
}
