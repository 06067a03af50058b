package academy.aligned.commerce.share;

import academy.aligned.commerce.stripe.StripeConnect;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Payee;
import academy.aligned.storage.directory.Person;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The way to Stripe's page where a practice says who it is and where its share goes. */
public record OnboardPractice(Directory directory, StripeConnect stripe, String origin)
    implements Handler<OwnerScope, OnboardPractice.Seat, OnboardPractice.Path> {

  public record Seat(
      @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be a country's two letters")
          String country) {}

  public record Path(String url) {}

  @Override
  public Path handle(OwnerScope scope, Seat seat) {
    if (scope.tenant().equals(academy.aligned.kernel.ids.TenantId.PLATFORM)) {
      throw Problem.missing();
    }
    String account =
        directory
            .payee(scope.tenant())
            .map(Payee::account)
            .orElseGet(() -> begin(scope, seat.country()));
    return new Path(
        stripe.onboarding(account, origin.replace("{host}", scope.host()) + "/practice/share"));
  }

  private String begin(OwnerScope scope, String country) {
    String email = directory.person(scope.user()).map(Person::email).orElse("");
    var made = stripe.open("practice/" + scope.tenant(), email, country);
    directory.enrol(
        PlatformScope.because("its sales are shared", scope),
        new Payee(made.account(), scope.tenant(), made.charges(), made.payouts()));
    return made.account();
  }
}
