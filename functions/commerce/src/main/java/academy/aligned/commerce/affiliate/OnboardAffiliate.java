package academy.aligned.commerce.affiliate;

import academy.aligned.commerce.stripe.StripeConnect;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Payee;
import academy.aligned.storage.directory.Person;

/**
 * The way to Stripe's page where an affiliate says how she is paid. There are affiliates of the
 * platform alone: a practice's account must never become one of its patients'.
 */
public record OnboardAffiliate(
    Affiliates affiliates, Directory directory, StripeConnect stripe, String origin)
    implements Handler<LearnerScope, Handler.Nothing, OnboardAffiliate.Way> {

  public record Way(String url) {}

  @Override
  public Way handle(LearnerScope scope, Handler.Nothing nothing) {
    if (!scope.tenant().equals(TenantId.PLATFORM)) {
      throw Problem.missing();
    }
    Affiliates.Kept kept =
        affiliates
            .find(scope, scope.user())
            .orElseThrow(
                () -> Problem.conflict("You are no affiliate yet.", "Choose your code first."));
    String account = kept.affiliate().account();
    if (account == null) {
      account = begin(scope, kept);
    }
    return new Way(
        stripe.onboarding(account, origin.replace("{host}", scope.host()) + "/learn/affiliate"));
  }

  private String begin(LearnerScope scope, Affiliates.Kept kept) {
    String email = directory.person(scope.user()).map(Person::email).orElse("");
    var made = stripe.open(scope.tenant() + "/" + scope.user(), email, "");
    directory.enrol(
        PlatformScope.because("an affiliate is paid", scope),
        new Payee(made.account(), scope.tenant(), made.charges(), made.payouts()));
    affiliates.own(scope, made.account(), scope.user());
    affiliates.put(
        scope,
        new Affiliates.Kept(
            kept.affiliate().paidBy(made.account(), made.payouts()), kept.version()));
    return made.account();
  }
}
