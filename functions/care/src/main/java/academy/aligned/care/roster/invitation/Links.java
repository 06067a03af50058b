package academy.aligned.care.roster.invitation;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Keyring;
import academy.aligned.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks the tokens of invitations: sixteen random bytes and our signature of them for
 * one practice, so that a guessed or a foreign one is known as such without a look into the table.
 *
 * @param origin how a practice's host is reached, such as {@code https://{host}}
 */
public record Links(Keyring secrets, RandomGenerator random, String origin) {
  private static final int BYTES = 16;
  private static final int TOKEN = 43;

  public static Links of(String secret, RandomGenerator random, String origin) {
    return of(Keyring.of(secret), random, origin);
  }

  /** The newest secret signs; links that an older one signed lead on while it is on the ring. */
  public static Links of(Keyring secrets, RandomGenerator random, String origin) {
    return new Links(secrets, random, origin);
  }

  String newToken(TenantId tenant) {
    byte[] chance = new byte[BYTES];
    random.nextBytes(chance);
    return token(tenant, chance);
  }

  /**
   * The one token that stands beside an invitation in a span of time, however often it is asked.
   */
  String tokenBeside(TenantId tenant, String invitation, long span) {
    byte[] made =
        signed(secrets.newest(), "beside/" + tenant + "/" + invitation + "/" + span, new byte[0]);
    return token(tenant, Arrays.copyOf(made, BYTES));
  }

  private String token(TenantId tenant, byte[] chance) {
    byte[] token = Arrays.copyOf(chance, 2 * BYTES);
    System.arraycopy(signature(secrets.newest(), tenant, chance), 0, token, BYTES, BYTES);
    return text(token);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String url(String host, String token) {
    return origin.replace("{host}", host) + "/join/" + token;
  }

  /** What is stored of a token; a token that is not ours leads nowhere. */
  String hash(TenantId tenant, String token) {
    if (token.length() != TOKEN || !token.matches("[A-Za-z0-9_-]+")) {
      throw Problem.missing();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(token);
    // The last letter has two bits to spare, which the decoder overlooks: one token, one spelling.
    if (!text(bytes).equals(token)) {
      throw Problem.missing();
    }
    byte[] chance = Arrays.copyOf(bytes, BYTES);
    byte[] found = Arrays.copyOfRange(bytes, BYTES, 2 * BYTES);
    if (secrets.keys().stream().noneMatch(secret -> signs(secret, tenant, chance, found))) {
      throw Problem.missing();
    }
    return text(Sha256.of(bytes)).substring(0, 32);
  }

  private static boolean signs(String secret, TenantId tenant, byte[] chance, byte[] found) {
    byte[] expected = Arrays.copyOf(signature(secret, tenant, chance), BYTES);
    return MessageDigest.isEqual(expected, found);
  }

  private static byte[] signature(String secret, TenantId tenant, byte[] chance) {
    return signed(secret, "invitation/" + tenant + "/", chance);
  }

  private static byte[] signed(String secret, String purpose, byte[] what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(what);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
