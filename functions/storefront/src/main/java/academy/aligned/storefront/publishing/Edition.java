package academy.aligned.storefront.publishing;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One version of a brand on its way into files. */
record Edition(int version, String hash, boolean published, Brand brand) {
  /** Raise it when the files come out differently for the same brand. */
  private static final String RENDERING = "2";

  static Edition of(int version, Brand brand) {
    String all = RENDERING + Json.MAPPER.writeValueAsString(brand);
    return new Edition(version, digest(all), false, brand);
  }

  Edition done() {
    return new Edition(version, hash, true, brand);
  }

  /** Whether its files are there already, under whichever version they were made. */
  boolean standsAs(Edition other) {
    return published && hash.equals(other.hash);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
