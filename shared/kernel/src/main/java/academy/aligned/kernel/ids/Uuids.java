package academy.aligned.kernel.ids;

/** The shape that client-made ids share; also what keeps key separators out of ids. */
public final class Uuids {
  private static final int LENGTH = 36;

  private Uuids() {}

  /** Returns the value if it is a lower-case UUID, else throws IllegalArgumentException. */
  public static String require(String value) {
    if (!isUuid(value)) {
      throw new IllegalArgumentException("must be a UUID in lower case");
    }
    return value;
  }

  private static boolean isUuid(String value) {
    boolean uuid = value.length() == LENGTH;
    for (int i = 0; uuid && i < LENGTH; i++) {
      char c = value.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      uuid = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return uuid;
  }
}
