package academy.aligned.academy.certificate;

import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.util.Comparator;
import java.util.List;

/** What she earned stays hers to see, also when a course is not hers any more. */
public record ListCertificates(LearnerRecords records, Cabinet cabinet)
    implements Handler<LearnerScope, Handler.Nothing, CertificateCard.All> {
  @Override
  public CertificateCard.All handle(LearnerScope scope, Nothing nothing) {
    List<CertificateCard> cards =
        Shelf.all(records.of(scope)).stream()
            .flatMap(
                shelf ->
                    shelf.issued().stream()
                        .map(issued -> cabinet.card(scope, shelf.course(), issued)))
            .sorted(Comparator.comparing(CertificateCard::at).reversed())
            .toList();
    return new CertificateCard.All(cards);
  }
}
