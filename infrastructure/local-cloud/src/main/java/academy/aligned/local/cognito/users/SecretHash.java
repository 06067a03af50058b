package academy.aligned.local.cognito.users;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** PBKDF2 with a salt of its own for each secret; the text form is {@code rounds.salt.hash}. */
public record SecretHash(SecureRandom random, int rounds) {
  public String of(String secret) {
    var salt = new byte[16];
    random.nextBytes(salt);
    return "%d.%s.%s".formatted(rounds, text(salt), text(derive(secret, salt, rounds)));
  }

  /** A missing hash takes as long as a wrong secret, so time does not tell who has one. */
  public boolean matches(String secret, @Nullable String hash) {
    if (hash == null) {
      of(secret);
      return false;
    }
    var parts = List.of(hash.split("\\.", 3));
    var salt = Base64.getUrlDecoder().decode(parts.get(1));
    var derived = derive(secret, salt, Integer.parseInt(parts.get(0)));
    return MessageDigest.isEqual(derived, Base64.getUrlDecoder().decode(parts.get(2)));
  }

  private static byte[] derive(String secret, byte[] salt, int rounds) {
    var spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, 256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no PBKDF2", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
