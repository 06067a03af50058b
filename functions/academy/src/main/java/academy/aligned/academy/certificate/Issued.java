package academy.aligned.academy.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder has it.
 *
 * @param certificate opens the page that vouches for it, and cannot be guessed
 * @param number for people
 * @param name as she typed it
 * @param revoked why it does not hold any more; null while it does
 */
record Issued(
    String certificate,
    String number,
    String name,
    String title,
    int version,
    double hours,
    Instant at,
    @Nullable Reason revoked) {

  /** Why a certificate stopped to hold. */
  enum Reason {
    /** Another one took its place, under another name. */
    REPLACED,
    /** The money for the course went back. */
    ACCESS_REVOKED
  }

  boolean valid() {
    return revoked == null;
  }

  Issued revoked(Reason why) {
    return new Issued(certificate, number, name, title, version, hours, at, why);
  }
}
