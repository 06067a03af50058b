package academy.aligned.storefront.page;

/** How long something takes, in words. */
public final class Length {
  private static final int HOUR = 60;

  private Length() {}

  /** {@code 12 min}, {@code 3 h} or {@code 3 h 20 min}. */
  public static String of(int minutes) {
    int hours = minutes / HOUR;
    int rest = minutes % HOUR;
    if (hours == 0) {
      return rest + " min";
    }
    return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }

  /** A whole course: to the half hour, since nobody learns by the minute. */
  public static String about(int minutes) {
    if (minutes < HOUR) {
      return of(minutes);
    }
    long halves = Math.round(minutes / 30.0);
    String hours = Long.toString(halves / 2);
    return (halves % 2 == 0 ? hours : hours + ".5") + (halves == 2 ? " hour" : " hours");
  }

  /** As ISO 8601 has it. */
  public static String iso(int minutes) {
    return java.time.Duration.ofMinutes(minutes).toString();
  }

  /** In which drawer of the catalogue's filter a course lies. */
  public static String drawer(int minutes) {
    return minutes < 210 ? "short" : minutes < 270 ? "middle" : "long";
  }
}
