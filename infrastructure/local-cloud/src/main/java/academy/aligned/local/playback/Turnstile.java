package academy.aligned.local.playback;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets through who holds a signature of ours. It knows the public key alone, as CloudFront does.
 */
public record Turnstile(Supplier<Map<String, PublicKey>> group, InstantSource clock) {
  public Turnstile(String keyPairId, PublicKey key, InstantSource clock) {
    this(() -> Map.of(keyPairId, key), clock);
  }

  /** An address with any of these counts as signed, and cookies are not looked at. */
  private static final Set<String> SIGNING =
      Set.of("Policy", "Signature", "Key-Pair-Id", "Expires", "Hash-Algorithm");

  void pass(Ask ask) {
    boolean signed = ask.query().keySet().stream().anyMatch(SIGNING::contains);
    if (signed) {
      check(ask, ask.query(), "");
    } else {
      check(ask, ask.cookies(), "CloudFront-");
    }
  }

  private void check(Ask ask, Map<String, String> words, String prefix) {
    PublicKey key = group.get().get(words.getOrDefault(prefix + "Key-Pair-Id", ""));
    if (key == null) {
      throw new Refusal(403, "MissingKey", "The request carries no signature of a key we know.");
    }
    byte[] policy = decode(words.getOrDefault(prefix + "Policy", ""));
    if (!signed(key, policy, decode(words.getOrDefault(prefix + "Signature", "")))) {
      throw new Refusal(403, "AccessDenied", "The signature is not ours.");
    }
    String address = "http://" + ask.header("host").orElse("") + ask.path();
    ViewerPolicy.of(policy).check(address, clock.instant());
  }

  private static boolean signed(PublicKey key, byte[] policy, byte[] signature) {
    try {
      Signature check = Signature.getInstance("SHA1withRSA");
      check.initVerify(key);
      check.update(policy);
      return check.verify(signature);
    } catch (GeneralSecurityException misshapen) {
      return false;
    }
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '=').replace('~', '/'));
    } catch (IllegalArgumentException misshapen) {
      throw new Refusal(403, "AccessDenied", "The signature is cut off.");
    }
  }
}
