package academy.aligned.local.cognito.tokens;

import academy.aligned.local.cognito.store.Change;
import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.List;

/** The RSA key of the pool, made once and kept. */
public final class SigningKey {
  private final RSAKey key;

  private SigningKey(RSAKey key) {
    this.key = key;
  }

  public static SigningKey of(Records records, String poolId, SecureRandom random) {
    var kept = records.find(Kind.KEY, poolId);
    if (kept.isPresent()) {
      return new SigningKey(parse(kept.get().document()));
    }
    var made = generate(random).toJSONString();
    records.commit(List.of(new Change.Put(Kind.KEY, poolId, 0, made, null)));
    return of(records, poolId, random);
  }

  /** What everyone may know. */
  public JWKSet published() {
    return new JWKSet(key.toPublicJWK());
  }

  String sign(JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the pool's key does not sign", e);
    }
    return token.serialize();
  }

  private static RSAKey generate(SecureRandom random) {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .secureRandom(random)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK makes no RSA keys", e);
    }
  }

  private static RSAKey parse(String document) {
    try {
      return RSAKey.parse(document);
    } catch (ParseException e) {
      throw new IllegalStateException("the kept key is broken", e);
    }
  }
}
