package academy.aligned.local.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part of a file, both ends included. */
public record Slice(long from, long to, long whole) {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * What is asked for; nothing where a server must answer with the whole file (RFC 9110 §14): no
   * range or more than one, or a file that is no longer what its reader began with.
   */
  public static Optional<Slice> asked(Ask ask, long whole, String tag) {
    boolean same = ask.header("if-range").map(tag::equals).orElse(true);
    return ask.header("range").filter(range -> same).flatMap(range -> parsed(range, whole));
  }

  private static Optional<Slice> parsed(String range, long whole) {
    Matcher parts = RANGE.matcher(range.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String first = parts.group(1);
    String last = parts.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(last), whole));
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? whole - 1 : Long.parseLong(last);
    return !last.isEmpty() && to < from
        ? Optional.empty()
        : Optional.of(new Slice(from, Math.min(to, whole - 1), whole));
  }

  private static Slice suffix(long length, long whole) {
    return length == 0
        ? new Slice(whole, whole - 1, whole)
        : new Slice(Math.max(0, whole - length), whole - 1, whole);
  }

  /** Whether the file has any of it. */
  public boolean satisfiable() {
    return from < whole;
  }

  public long length() {
    return to - from + 1;
  }

  public String contentRange() {
    return satisfiable() ? "bytes %d-%d/%d".formatted(from, to, whole) : "bytes */" + whole;
  }
}
