package academy.aligned.storefront.app;

import academy.aligned.kernel.text.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Letters that change with a file's content. */
final class Digest {
  private Digest() {}

  /** Twelve of them, for names that may be kept for ever. */
  static String of(byte[] content) {
    return Sha256.hex(content, 6);
  }

  /** As S3 names what was put in one piece. */
  static String etag(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
