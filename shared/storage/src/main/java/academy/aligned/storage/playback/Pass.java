package academy.aligned.storage.playback;

import academy.aligned.kernel.door.Cookie;
import java.time.Duration;
import java.util.List;

/** A policy and its signature, in an alphabet that fits into addresses and cookies. */
public record Pass(String policy, String signature, String keyPairId) {
  /** For one address at a time. */
  public String query() {
    return "Policy=%s&Signature=%s&Key-Pair-Id=%s".formatted(policy, signature, keyPairId);
  }

  /** For a playlist and whatever it names: a browser sends them along by itself. */
  public List<Cookie> cookies(String path, Duration age) {
    return List.of(
        new Cookie("CloudFront-Policy", policy, path, age),
        new Cookie("CloudFront-Signature", signature, path, age),
        new Cookie("CloudFront-Key-Pair-Id", keyPairId, path, age));
  }
}
