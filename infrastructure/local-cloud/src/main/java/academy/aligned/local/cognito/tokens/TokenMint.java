package academy.aligned.local.cognito.tokens;

import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.users.User;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the tokens of a sign-in, in the shape Cognito gives them. */
public record TokenMint(SigningKey key, PoolSettings pool, InstantSource clock) {
  static final String SCOPE = "aws.cognito.signin.user.admin";

  /** The AuthenticationResult of a sign-in or a rotation. */
  public Map<String, Object> result(User user, Families.Opened opened) {
    var result = result(user, opened.family());
    result.put("RefreshToken", opened.refreshToken());
    return result;
  }

  /** The AuthenticationResult of a refresh that keeps its refresh token. */
  public Map<String, Object> result(User user, Family family) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var event = UUID.randomUUID().toString();
    var result = new LinkedHashMap<String, Object>();
    result.put("AccessToken", key.sign(access(user, family, now, event)));
    result.put("IdToken", key.sign(identity(user, family, now, event)));
    result.put("ExpiresIn", pool.lifetimes().access().toSeconds());
    result.put("TokenType", "Bearer");
    return result;
  }

  private JWTClaimsSet access(User user, Family family, Instant now, String event) {
    return claims(user, family, now, pool.lifetimes().access())
        .claim("client_id", pool.clientId())
        .claim("event_id", event)
        .claim("token_use", "access")
        .claim("scope", SCOPE)
        .claim("username", user.sub())
        .build();
  }

  private JWTClaimsSet identity(User user, Family family, Instant now, String event) {
    var claims =
        claims(user, family, now, pool.lifetimes().id())
            .claim("event_id", event)
            .claim("token_use", "id")
            .claim("cognito:username", user.sub());
    user.attributes().forEach((name, value) -> claims.claim(name, value));
    return claims.claim("email_verified", user.emailVerified()).audience(pool.clientId()).build();
  }

  private JWTClaimsSet.Builder claims(User user, Family family, Instant now, Duration valid) {
    return new JWTClaimsSet.Builder()
        .subject(user.sub())
        .issuer(pool.issuer())
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(valid)))
        .claim("origin_jti", family.originJti())
        .claim("auth_time", family.signedInAt().getEpochSecond());
  }
}
