package academy.aligned.tenancy.domain.claim;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.domain.names.Finding;
import academy.aligned.tenancy.domain.names.Look;
import academy.aligned.tenancy.domain.names.Names;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Looks where a claim's records should be. */
public record LookAtClaim(Names names, InstantSource clock) {
  public Claim of(TenantId practice, Claim claim, @Nullable String target) {
    Look look = new Look(names);
    OwnHost host = new OwnHost(claim.host());
    return claim.seen(
        look.text(host.proofName(), host.proof(practice)),
        target == null ? Finding.UNCHECKED : look.leading(claim.host(), target),
        look.top(claim.host()),
        clock.instant());
  }
}
