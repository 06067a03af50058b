package academy.aligned.kernel.ids;

import java.util.regex.Pattern;

/** The shape that client-made ids share; also what keeps key separators out of ids. */
public final class Uuids {
  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Uuids() {}

  /** Returns the value if it is a lower-case UUID, else throws IllegalArgumentException. */
  public static String require(String value) {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("must be a UUID in lower case");
    }
    return value;
  }
}
