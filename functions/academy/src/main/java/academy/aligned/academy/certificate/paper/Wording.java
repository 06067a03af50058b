package academy.aligned.academy.certificate.paper;

import academy.aligned.kernel.text.Day;
import java.time.Instant;

/**
 * What stands on a certificate.
 *
 * @param academy who issues it, and {@code teacher} with {@code licence} who answers for it
 * @param verify the address that the square leads to
 */
public record Wording(
    String academy,
    String name,
    String title,
    int version,
    double hours,
    Instant at,
    String number,
    String teacher,
    String role,
    String licence,
    String verify) {
  String day() {
    return Day.said(at);
  }

  /** Such as {@code 5 hours}, {@code 4.5 hours} or {@code 1 hour}. */
  String length() {
    String number = hours == Math.rint(hours) ? Long.toString((long) hours) : "" + hours;
    return number + (hours == 1 ? " hour" : " hours");
  }

  String edition() {
    return "Edition " + version;
  }

  String teaching() {
    return licence.isEmpty() ? role : role + " · Licence " + licence;
  }
}
