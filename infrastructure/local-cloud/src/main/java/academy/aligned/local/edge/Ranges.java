package academy.aligned.local.edge;

import academy.aligned.local.http.Ask;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file a player asks for. */
record Ranges(long from, long to, long whole) {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

  /** The range asked for, clipped to the file; nothing when there is none to heed. */
  static Optional<Ranges> asked(Ask ask, long whole) {
    Matcher range = RANGE.matcher(ask.header("range").orElse(""));
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(whole, number(range.group(2)));
      return Optional.of(new Ranges(whole - last, whole - 1, whole));
    }
    long to = range.group(2).isEmpty() ? whole - 1 : Math.min(whole - 1, number(range.group(2)));
    return Optional.of(new Ranges(number(range.group(1)), to, whole));
  }

  boolean satisfiable() {
    return from < whole && from <= to;
  }

  long length() {
    return to - from + 1;
  }

  String contentRange() {
    return satisfiable() ? "bytes %d-%d/%d".formatted(from, to, whole) : "bytes */" + whole;
  }

  private static long number(String digits) {
    return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
