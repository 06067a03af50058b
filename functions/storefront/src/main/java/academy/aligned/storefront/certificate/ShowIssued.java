package academy.aligned.storefront.certificate;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.Envelope;

/** A certificate can be checked by anybody who is shown it. */
public record ShowIssued(Vouching vouching) implements EventHandler<CertificateIssued> {

  @Override
  public void on(JobScope scope, Envelope<CertificateIssued> event) {
    CertificateIssued issued = event.data();
    vouching.vouch(
        scope,
        issued.certificate(),
        known -> known.issued(issued.number(), issued.title(), issued.at()));
  }
}
