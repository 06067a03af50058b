package academy.aligned.local;

import academy.aligned.local.playback.Turnstile;
import academy.aligned.storage.playback.Signer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.InstantSource;

/** The key pair of signed media: the function signs with one half, the edge knows the other. */
record PlaybackKey(Signer signer) {
  private static final String ID = "KLOCALPLAYBACK";

  static PlaybackKey of(Secrets secrets) {
    return new PlaybackKey(Signer.of(ID, secrets.rsa("playback.pem")));
  }

  Turnstile turnstile(InstantSource clock) {
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) signer.key();
    try {
      var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return new Turnstile(ID, KeyFactory.getInstance("RSA").generatePublic(half), clock);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
