package academy.aligned.commerce.affiliate;

import academy.aligned.commerce.affiliate.Affiliates.Affiliate;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.InstantSource;

/** Makes somebody an affiliate under a code of her choice, which is hers for good. */
public record BecomeAffiliate(Affiliates affiliates, InstantSource clock)
    implements Handler<LearnerScope, BecomeAffiliate.CodeWish, AffiliateAccount> {

  public record CodeWish(@NotNull @Pattern(regexp = Slug.SHAPE) String code) {}

  @Override
  public AffiliateAccount handle(LearnerScope scope, CodeWish wish) {
    var known = affiliates.find(scope, scope.user()).map(Affiliates.Kept::affiliate);
    if (known.filter(affiliate -> !affiliate.code().equals(wish.code())).isPresent()) {
      throw Problem.conflict("You have a code already.", "Use the one you have.");
    }
    Affiliate wanted =
        known.orElseGet(
            () -> new Affiliate(scope.user(), wish.code(), null, false, clock.instant()));
    if (known.isEmpty() && !affiliates.begin(scope, wanted)) {
      throw Problem.conflict("Somebody has this code.", "Choose another one.");
    }
    return AffiliateAccount.of(wanted);
  }
}
