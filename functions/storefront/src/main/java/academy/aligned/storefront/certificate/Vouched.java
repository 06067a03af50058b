package academy.aligned.storefront.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public may know of a certificate. Once revoked it stays so, whatever comes late. */
record Vouched(
    boolean revoked, @Nullable String number, @Nullable String title, @Nullable Instant at) {
  static final Vouched UNKNOWN = new Vouched(false, null, null, null);

  Vouched issued(String itsNumber, String itsTitle, Instant then) {
    return new Vouched(revoked, itsNumber, itsTitle, then);
  }

  Vouched nowRevoked() {
    return new Vouched(true, number, title, at);
  }
}
