package academy.aligned.local.cognito.tokens;

import academy.aligned.local.cognito.tokens.Verdict.Admitted;
import academy.aligned.local.cognito.tokens.Verdict.Reason;
import academy.aligned.local.cognito.tokens.Verdict.Refused;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks an access token as API Gateway's JWT authorizer does: signature by the issuer's published
 * keys alone, then issuer, client and time to the second, with no leeway.
 */
public record AccessTokenCheck(JWKSet keys, String issuer, String clientId, InstantSource clock) {

  public Verdict check(@Nullable String token) {
    try {
      return signed(SignedJWT.parse(String.valueOf(token)));
    } catch (ParseException | JOSEException e) {
      return new Refused(Reason.MALFORMED);
    }
  }

  private Verdict signed(SignedJWT token) throws ParseException, JOSEException {
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
      return new Refused(Reason.ALGORITHM);
    }
    var kid = token.getHeader().getKeyID();
    if (kid == null || !(keys.getKeyByKeyId(kid) instanceof RSAKey key)) {
      return new Refused(Reason.UNKNOWN_KEY);
    }
    if (!token.verify(new RSASSAVerifier(key.toRSAPublicKey()))) {
      return new Refused(Reason.SIGNATURE);
    }
    var claims = token.getJWTClaimsSet();
    var reason = fault(claims, clock.instant());
    return reason == null ? admitted(claims) : new Refused(reason);
  }

  private @Nullable Reason fault(JWTClaimsSet claims, Instant now) throws ParseException {
    if (!issuer.equals(claims.getIssuer())) {
      return Reason.ISSUER;
    }
    var expires = claims.getExpirationTime();
    if (expires == null || !now.isBefore(expires.toInstant())) {
      return Reason.EXPIRED;
    }
    if (later(claims.getNotBeforeTime(), now) || later(claims.getIssueTime(), now)) {
      return Reason.NOT_YET;
    }
    if (!forUs(claims)) {
      return Reason.AUDIENCE;
    }
    return "access".equals(claims.getStringClaim("token_use")) ? null : Reason.USE;
  }

  private boolean forUs(JWTClaimsSet claims) throws ParseException {
    return claims.getAudience().isEmpty()
        ? clientId.equals(claims.getStringClaim("client_id"))
        : claims.getAudience().contains(clientId);
  }

  private static boolean later(@Nullable Date time, Instant now) {
    return time != null && now.isBefore(time.toInstant());
  }

  private static Admitted admitted(JWTClaimsSet claims) throws ParseException {
    var values = new TreeMap<String, String>();
    claims.getClaims().forEach((name, value) -> values.put(name, text(value)));
    var scope = claims.getStringClaim("scope");
    return new Admitted(
        Map.copyOf(values), scope == null ? List.of() : List.of(scope.split(" ", -1)));
  }

  private static String text(Object value) {
    return switch (value) {
      case Date time -> Long.toString(time.toInstant().getEpochSecond());
      case List<?> list ->
          "[" + String.join(" ", list.stream().map(String::valueOf).toList()) + "]";
      default -> String.valueOf(value);
    };
  }
}
