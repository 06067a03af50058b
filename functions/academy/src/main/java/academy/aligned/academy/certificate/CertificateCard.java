package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.Vouching.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder sees it.
 *
 * @param reason why it does not hold any more: REPLACED or ACCESS_REVOKED
 * @param verify the page for all that vouches for it
 * @param pdf works until {@code expiresAt}, for her alone
 */
public record CertificateCard(
    String certificate,
    String number,
    String name,
    String course,
    String title,
    int version,
    double hours,
    Instant at,
    State state,
    @Nullable String reason,
    String verify,
    @Nullable String pdf,
    @Nullable Instant expiresAt) {

  /** All that she was ever given, newest first. */
  public record All(List<CertificateCard> certificates) {}
}
