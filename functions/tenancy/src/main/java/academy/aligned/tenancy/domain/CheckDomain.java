package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.tenancy.domain.CheckDomain.OneDomain;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.Claims;
import academy.aligned.tenancy.domain.claim.LookAtClaim;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Looks at a host's records now, and has done whatever they allow. */
public record CheckDomain(DomainBook book, LookAtClaim look)
    implements Handler<OwnerScope, OneDomain, Domains> {

  public record OneDomain(@NotBlank @Size(max = 200) String host) {}

  @Override
  public Domains handle(OwnerScope scope, OneDomain wanted) {
    book.store().ask(scope, claims -> seen(scope, claims, wanted.host()));
    return book.show(scope);
  }

  private Claims seen(OwnerScope scope, Claims claims, String host) {
    Claim claim = DomainBook.claim(claims, host);
    return claims.change(look.of(scope.tenant(), claim, claims.target()));
  }
}
