package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Hosts;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.ClaimStore;
import academy.aligned.tenancy.domain.claim.ClaimStore.Held;
import academy.aligned.tenancy.domain.claim.Claims;

/** What every call about domains begins and ends with. */
public record DomainBook(ClaimStore store, Directory directory) {
  Hosts hosts(TenantScope scope) {
    return directory.hosts(scope.tenant()).orElseThrow(Problem::missing);
  }

  Held held(TenantScope scope) {
    return store.of(scope);
  }

  Domains show(TenantScope scope) {
    return Domains.of(hosts(scope), held(scope).claims());
  }

  static Claim claim(Claims claims, String host) {
    return claims.of(host).orElseThrow(Problem::missing);
  }
}
