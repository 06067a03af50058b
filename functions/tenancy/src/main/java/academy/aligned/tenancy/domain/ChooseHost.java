package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.domain.CheckDomain.OneDomain;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.ClaimStore.Held;

/** Chooses the host that a practice's pages are shown on; its other hosts lead there. */
public record ChooseHost(DomainBook book) implements Handler<OwnerScope, OneDomain, Domains> {

  @Override
  public Domains handle(OwnerScope scope, OneDomain wanted) {
    Held held = book.held(scope);
    boolean given = book.hosts(scope).given().equals(wanted.host());
    if (!given && held.claims().of(wanted.host()).filter(Claim::leads).isEmpty()) {
      throw Problem.invalid("host", "is not one of your domains that works");
    }
    book.store().ask(scope, held, held.claims().choosing(given ? null : wanted.host()));
    return book.show(scope);
  }
}
