package academy.aligned.kernel.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it is said to everybody alike, wherever they live. */
public final class Day {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Day() {}

  /** {@code 5 April 2027}. */
  public static String said(Instant at) {
    return LONG.format(at);
  }
}
