package academy.aligned.storefront.certificate;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CertificateRevoked;
import academy.aligned.kernel.events.Envelope;

/** A certificate holds no longer; why is nobody's business but its owner's. */
public record ShowRevoked(Vouching vouching) implements EventHandler<CertificateRevoked> {

  @Override
  public void on(JobScope scope, Envelope<CertificateRevoked> event) {
    vouching.vouch(scope, event.data().certificate(), Vouched::nowRevoked);
  }
}
