package academy.aligned.local.keys;

import academy.aligned.kernel.text.Keyring;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.storage.playback.Signer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The key pairs of signed media: the function signs with the newest, the edge knows them all. */
public record PlaybackKey(Keyring pems, Map<String, Signer> read) {
  public static PlaybackKey of(Secrets secrets) {
    return new PlaybackKey(secrets.ring("playback.pem"), new ConcurrentHashMap<>());
  }

  public Signer signer() {
    return signer(pems.newest());
  }

  /** CloudFront's key group: the public halves, by their ids. */
  public Map<String, PublicKey> group() {
    Map<String, PublicKey> group = new LinkedHashMap<>();
    List<String> all = pems.keys();
    all.forEach(pem -> group.put(signer(pem).keyPairId(), half(signer(pem))));
    return group;
  }

  private Signer signer(String pem) {
    return read.computeIfAbsent(
        pem, key -> Signer.of("K" + Sha256.hex(key, 7).toUpperCase(Locale.ROOT), key));
  }

  private static PublicKey half(Signer signer) {
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) signer.key();
    try {
      var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return KeyFactory.getInstance("RSA").generatePublic(half);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
