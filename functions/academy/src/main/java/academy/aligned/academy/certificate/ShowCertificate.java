package academy.aligned.academy.certificate;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.problem.Problem;

/** Tells whoever scans a certificate whether it holds; not whose it is. */
public record ShowCertificate(Certificates certificates)
    implements Handler<VisitorScope, Vouching.Asked, Vouching> {
  @Override
  public Vouching handle(VisitorScope scope, Vouching.Asked asked) {
    return certificates.vouching(scope, asked.certificate()).orElseThrow(Problem::missing);
  }
}
