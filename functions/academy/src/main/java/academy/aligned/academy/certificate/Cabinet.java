package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.Vouching.State;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.playback.Viewing;
import java.util.Optional;

/** Where the papers lie: each opens to its holder alone, for a quarter of an hour. */
public record Cabinet(TenantFiles media, Viewing viewing) {
  private static final String KEPT = "private, max-age=900";

  void put(LearnerScope scope, Issued issued, byte[] pdf) {
    media.put(scope, path(scope, issued), new Content(pdf, "application/pdf"), KEPT);
  }

  CertificateCard card(LearnerScope scope, String course, Issued issued) {
    var open =
        issued.valid()
            ? Optional.of(viewing.open(scope, path(scope, issued)))
            : Optional.<Viewing.Opened>empty();
    return new CertificateCard(
        issued.certificate(),
        issued.number(),
        issued.name(),
        course,
        issued.title(),
        issued.version(),
        issued.hours(),
        issued.at(),
        issued.valid() ? State.VALID : State.REVOKED,
        issued.revoked() == null ? null : issued.revoked().name(),
        verify(scope, issued.certificate()),
        open.map(opened -> opened.address("")).orElse(null),
        open.map(Viewing.Opened::until).orElse(null));
  }

  /** The page for all, on the host she came by. */
  String verify(LearnerScope scope, String certificate) {
    return viewing.host(scope) + "/verify/" + certificate + "/";
  }

  private static String path(LearnerScope scope, Issued issued) {
    return "media/certificates/%s/%s.pdf".formatted(scope.user(), issued.certificate());
  }
}
