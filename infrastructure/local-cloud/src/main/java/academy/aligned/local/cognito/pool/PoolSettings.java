package academy.aligned.local.cognito.pool;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * The pool and its one app client. A client that rotates refresh tokens cannot have {@code
 * REFRESH_TOKEN_AUTH}, as in Cognito; it refreshes with GetTokensFromRefreshToken.
 */
public record PoolSettings(
    String poolId,
    String name,
    String clientId,
    String issuer,
    RelyingParty relyingParty,
    PasswordPolicy passwords,
    Lifetimes lifetimes,
    Rotation rotation,
    Set<String> flows,
    int hashRounds) {

  private static final int HASH_ROUNDS = 210_000;

  public PoolSettings {
    flows = Set.copyOf(flows);
    if (rotation.enabled() && flows.contains("ALLOW_REFRESH_TOKEN_AUTH")) {
      throw new IllegalArgumentException("rotation excludes ALLOW_REFRESH_TOKEN_AUTH");
    }
  }

  /** The pool of a laptop; tokens name {@code base/poolId} as their issuer. */
  public static PoolSettings local(URI base, String relyingPartyId) {
    var pool = "us-east-1_AlignedLocal";
    return new PoolSettings(
        pool,
        "aligned-local",
        "alignedlocalwebclient00000",
        base.toString().replaceAll("/$", "") + "/" + pool,
        new RelyingParty(relyingPartyId, "Aligned Academy", Set.of("http", "https")),
        PasswordPolicy.cognitoDefault(),
        Lifetimes.cognitoDefault(),
        new Rotation(true, Duration.ofSeconds(10)),
        Set.of("ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH"),
        HASH_ROUNDS);
  }

  public PoolSettings withLifetimes(Lifetimes other) {
    return new PoolSettings(
        poolId,
        name,
        clientId,
        issuer,
        relyingParty,
        passwords,
        other,
        rotation,
        flows,
        hashRounds);
  }

  public PoolSettings withPasswords(PasswordPolicy other) {
    return new PoolSettings(
        poolId,
        name,
        clientId,
        issuer,
        relyingParty,
        other,
        lifetimes,
        rotation,
        flows,
        hashRounds);
  }

  public PoolSettings withRefresh(Rotation other, Set<String> otherFlows) {
    return new PoolSettings(
        poolId,
        name,
        clientId,
        issuer,
        relyingParty,
        passwords,
        lifetimes,
        other,
        otherFlows,
        hashRounds);
  }

  /** Rounds of PBKDF2 a password is hashed with. */
  public PoolSettings withHashRounds(int other) {
    return new PoolSettings(
        poolId, name, clientId, issuer, relyingParty, passwords, lifetimes, rotation, flows, other);
  }

  public String arn() {
    return "arn:aws:cognito-idp:us-east-1:000000000000:userpool/" + poolId;
  }
}
