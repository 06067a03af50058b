package academy.aligned.commerce.affiliate;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;

/** Whether somebody is an affiliate, and how far she is. */
public record ShowAffiliate(Affiliates affiliates)
    implements Handler<LearnerScope, Handler.Nothing, AffiliateAccount> {

  @Override
  public AffiliateAccount handle(LearnerScope scope, Handler.Nothing nothing) {
    return affiliates
        .find(scope, scope.user())
        .map(kept -> AffiliateAccount.of(kept.affiliate()))
        .orElse(new AffiliateAccount(null, AffiliateAccount.PERCENT, false, false));
  }
}
