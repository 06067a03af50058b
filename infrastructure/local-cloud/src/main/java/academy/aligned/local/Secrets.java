package academy.aligned.local;

import academy.aligned.local.disk.WholeFile;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What Secrets Manager keeps in the cloud: made at the first start, readable by the owner alone.
 */
record Secrets(Path folder) {
  String text(String name) {
    return kept(name, Secrets::chance);
  }

  /** An RSA key as PKCS #8 PEM. */
  String rsa(String name) {
    return kept(name, Secrets::pem);
  }

  /** A secret that a power cut left empty is no secret, and made anew. */
  private String kept(String name, Supplier<String> fresh) {
    WholeFile file = new WholeFile(folder.resolve(name));
    Optional<String> there = file.text();
    if (there.isPresent()) {
      return there.get();
    }
    String made = fresh.get();
    var owner = PosixFilePermissions.fromString("rw-------");
    file.write(made, PosixFilePermissions.asFileAttribute(owner));
    return made;
  }

  private static String chance() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String pem() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
