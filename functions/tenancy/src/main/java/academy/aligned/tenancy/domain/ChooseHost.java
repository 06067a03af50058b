package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.domain.CheckDomain.OneDomain;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.Claims;

/** Chooses the host that a practice's pages are shown on; its other hosts lead there. */
public record ChooseHost(DomainBook book) implements Handler<OwnerScope, OneDomain, Domains> {

  @Override
  public Domains handle(OwnerScope scope, OneDomain wanted) {
    boolean given = book.hosts(scope).given().equals(wanted.host());
    book.store().ask(scope, claims -> choosing(claims, given, wanted.host()));
    return book.show(scope);
  }

  private static Claims choosing(Claims claims, boolean given, String host) {
    if (!given && claims.of(host).filter(Claim::leads).isEmpty()) {
      throw Problem.invalid("host", "is not one of your domains that works");
    }
    return claims.choosing(given ? null : host);
  }
}
