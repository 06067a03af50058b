package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.tenancy.domain.CheckDomain.OneDomain;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.Claim.Stage;
import academy.aligned.tenancy.domain.claim.Claims;

/** Gives a host up. What the edge has of it goes first; one that it never had goes at once. */
public record RemoveDomain(DomainBook book) implements Handler<OwnerScope, OneDomain, Domains> {

  @Override
  public Domains handle(OwnerScope scope, OneDomain wanted) {
    book.store().ask(scope, claims -> without(claims, DomainBook.claim(claims, wanted.host())));
    return book.show(scope);
  }

  private static Claims without(Claims claims, Claim claim) {
    if (claim.stage() != Stage.REMOVING && !claim.stage().had()) {
      return claims.without(claim.host());
    }
    Claims letting = claims.change(claim.at(Stage.REMOVING));
    return claim.host().equals(claims.chosen()) ? letting.choosing(null) : letting;
  }
}
