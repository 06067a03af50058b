package academy.aligned.storage.playback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * Signs what CloudFront checks: a policy of its own kind, RSA with SHA-1, and a base 64 that fits
 * into a query. One signature opens a whole folder, as a playlist needs it.
 */
public record Signer(String keyPairId, PrivateKey key) {

  /** {@code pem} is PKCS #8, as {@code openssl genpkey} writes it. */
  public static Signer of(String keyPairId, String pem) {
    String base64 = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      return new Signer(keyPairId, KeyFactory.getInstance("RSA").generatePrivate(spec));
    } catch (GeneralSecurityException | IllegalArgumentException unfit) {
      throw new IllegalStateException("The playback key is no PKCS #8 RSA key.", unfit);
    }
  }

  /** What opens every address matching {@code resource} until then. */
  public Pass sign(String resource, Instant until) {
    byte[] policy =
        "{\"Statement\":[{\"Resource\":\"%s\",\"Condition\":{\"DateLessThan\":{\"AWS:EpochTime\":%d}}}]}"
            .formatted(resource, until.getEpochSecond())
            .getBytes(StandardCharsets.UTF_8);
    return new Pass(encode(policy), encode(sign(policy)), keyPairId);
  }

  private byte[] sign(byte[] policy) {
    try {
      Signature signature = Signature.getInstance("SHA1withRSA");
      signature.initSign(key);
      signature.update(policy);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder()
        .encodeToString(bytes)
        .replace('+', '-')
        .replace('=', '_')
        .replace('/', '~');
  }
}
