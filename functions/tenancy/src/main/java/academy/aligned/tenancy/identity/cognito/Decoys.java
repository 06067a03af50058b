package academy.aligned.tenancy.identity.cognito;

import academy.aligned.tenancy.identity.Accounts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Challenges for accounts that are not there, shaped as real ones are. The credential id is the
 * same each time for the same e-mail, as a real passkey's would be.
 */
record Decoys(SecretKeySpec key, String relyingParty, RandomGenerator random) {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final int SESSION_BYTES = 192;

  static Decoys of(String secret, String relyingParty, RandomGenerator random) {
    var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    return new Decoys(key, relyingParty, random);
  }

  String challenge() {
    return random(SESSION_BYTES);
  }

  Accounts.Offer passkey(String email) {
    Map<String, Object> credential =
        Map.of("type", "public-key", "id", credentialOf(email), "transports", List.of("internal"));
    return new Accounts.Offer(
        challenge(),
        Map.of(
            "challenge",
            random(32),
            "rpId",
            relyingParty,
            "timeout",
            180_000,
            "userVerification",
            "required",
            "allowCredentials",
            List.of(credential)));
  }

  private String random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return URL.encodeToString(bytes);
  }

  private String credentialOf(String email) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return URL.encodeToString(mac.doFinal(email.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
