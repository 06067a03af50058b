package academy.aligned.academy.certificate.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** What certificates are called: for machines so that nobody can guess one, for people readable. */
public final class Numbers {
  /** Without I, L, O and U, which people misread. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Numbers() {}

  /** 128 random bits. */
  public static String certificate(RandomGenerator random) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }

  public static String number(RandomGenerator random, Instant at) {
    return "%d-%s-%s"
        .formatted(at.atOffset(ZoneOffset.UTC).getYear(), letters(random), letters(random));
  }

  private static String letters(RandomGenerator random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
