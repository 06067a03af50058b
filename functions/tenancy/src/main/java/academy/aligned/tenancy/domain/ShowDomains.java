package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;

/** Where a practice is reached, and how far its own hosts are. */
public record ShowDomains(DomainBook book)
    implements Handler<OwnerScope, Handler.Nothing, Domains> {

  @Override
  public Domains handle(OwnerScope scope, Handler.Nothing nothing) {
    return book.show(scope);
  }
}
