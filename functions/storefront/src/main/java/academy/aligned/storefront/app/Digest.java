package academy.aligned.storefront.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Letters that change with a file's content. */
final class Digest {
  private Digest() {}

  /** Twelve of them, for names that may be kept for ever. */
  static String of(byte[] content) {
    return HexFormat.of().formatHex(digest("SHA-256", content), 0, 6);
  }

  /** As S3 names what was put in one piece. */
  static String etag(byte[] content) {
    return HexFormat.of().formatHex(digest("MD5", content));
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
