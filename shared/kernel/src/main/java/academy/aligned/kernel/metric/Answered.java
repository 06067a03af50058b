package academy.aligned.kernel.metric;

/**
 * One answered call: never a body, a query, an address or a name of a person.
 *
 * @param function the function's name, as {@code progress}
 * @param practice the tenant of the host that was asked, {@code -} where the host is nobody's
 * @param route method and template, as {@code GET /api/patients/{patient}}; {@code -} for a path
 *     that there is not
 * @param status of HTTP
 * @param millis from the door in to the door out
 * @param request the id that the caller was told, too
 */
public record Answered(
    String function, String practice, String route, int status, double millis, String request) {
  static final int TOO_MANY = 429;
  static final int BROKEN = 500;

  boolean turnedAway() {
    return status == TOO_MANY;
  }

  boolean broken() {
    return status >= BROKEN;
  }
}
