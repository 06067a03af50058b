package academy.aligned.assure.fuzz;

import academy.aligned.local.cognito.tokens.AccessTokenCheck;
import academy.aligned.local.cognito.tokens.Verdict;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.InstantSource;

/** An access token that somebody made up. */
public final class Token {
  private static final AccessTokenCheck CHECK =
      new AccessTokenCheck(keys(), "http://127.0.0.1/pool", "client", InstantSource.system());

  private static JWKSet keys() {
    try {
      return new JWKSet(new RSAKeyGenerator(2048).keyID("ours").generate().toPublicJWK());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Token() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (CHECK.check(Doors.text(data)) instanceof Verdict.Admitted) {
      throw new AssertionError("admitted");
    }
  }
}
