package academy.aligned.local.keys;

import academy.aligned.kernel.text.Keyring;
import academy.aligned.local.disk.WholeFile;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What Secrets Manager keeps in the cloud: made at the first start, readable by the owner alone.
 */
public record Secrets(Path folder) {
  /** Several hold the same folder, and many ask at once when the first patient is invited. */
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private static final String END = "-----END PRIVATE KEY-----\n";

  public String text(String name) {
    return ring(name).newest();
  }

  /** Those that live at once, whenever they are asked for. */
  public Keyring ring(String name) {
    return () -> List.of(kept(name, () -> fresh(name)).split(between(name)));
  }

  /** Another one is known from now on, and does not sign yet. */
  void add(String name) {
    alone(
        () -> {
          List<String> keys = new ArrayList<>(ring(name).keys());
          keys.add(fresh(name));
          return write(name, keys);
        });
  }

  /** The last one known signs from now on; those before it still count. */
  void promote(String name) {
    alone(
        () -> {
          List<String> keys = new ArrayList<>(ring(name).keys());
          keys.addFirst(keys.removeLast());
          return write(name, keys);
        });
  }

  /** Only the one that signs counts from now on. */
  void retire(String name) {
    alone(() -> write(name, List.of(ring(name).newest())));
  }

  private static String alone(Supplier<String> work) {
    ONE_AT_A_TIME.lock();
    try {
      return work.get();
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static boolean rsa(String name) {
    return name.endsWith(".pem");
  }

  private static String fresh(String name) {
    return rsa(name) ? pem() : chance();
  }

  private static String between(String name) {
    return rsa(name) ? "(?<=" + END + ")" : "\\s+";
  }

  private String write(String name, List<String> keys) {
    String text = String.join(rsa(name) ? "" : "\n", keys);
    return write(new WholeFile(folder.resolve(name)), text);
  }

  private static String write(WholeFile file, String text) {
    var owner = PosixFilePermissions.fromString("rw-------");
    file.write(text, PosixFilePermissions.asFileAttribute(owner));
    return text;
  }

  /** A secret that a power cut left empty is no secret, and made anew. */
  private String kept(String name, Supplier<String> fresh) {
    WholeFile file = new WholeFile(folder.resolve(name));
    Optional<String> there = file.text();
    return there.orElseGet(
        () -> alone(() -> file.text().orElseGet(() -> write(file, fresh.get()))));
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
          + "\n"
          + END;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
