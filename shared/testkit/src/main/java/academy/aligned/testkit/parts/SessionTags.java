package academy.aligned.testkit.parts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tags of an assumed role inside its session token, {@code TAGGED.<json>.<hmac>}: what STS
 * keeps at AWS's side. The key lives as long as the process, so a token from elsewhere says
 * nothing.
 */
public final class SessionTags {
  private static final String MARK = "TAGGED";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final SecretKeySpec KEY = freshKey();

  private SessionTags() {}

  public static String encode(Map<String, String> tags) {
    String body = base64(JSON.writeValueAsBytes(tags));
    return MARK + "." + body + "." + base64(hmac(body));
  }

  /** The tags, or nothing when the token is none of ours or was altered. */
  public static Optional<Map<String, String>> decode(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(MARK)) {
      return Optional.empty();
    }
    byte[] told = parts[2].getBytes(StandardCharsets.US_ASCII);
    byte[] ours = base64(hmac(parts[1])).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(told, ours) ? read(parts[1]) : Optional.empty();
  }

  private static Optional<Map<String, String>> read(String body) {
    try {
      return Optional.of(
          JSON.readValue(Base64.getUrlDecoder().decode(body), new TypeReference<>() {}));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static byte[] hmac(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(KEY);
      return mac.doFinal(body.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static SecretKeySpec freshKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, "HmacSHA256");
  }
}
