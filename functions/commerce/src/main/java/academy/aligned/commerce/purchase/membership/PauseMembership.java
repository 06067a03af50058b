package academy.aligned.commerce.purchase.membership;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Stops a subscription's bills until a day that she chooses. */
public record PauseMembership(Memberships memberships, StripeBilling stripe)
    implements Handler<LearnerScope, PauseMembership.Rest, Purchase> {
  private static final Duration SHORTEST = Duration.ofDays(1);
  private static final Duration LONGEST = Duration.ofDays(100);

  public record Rest(@NotNull OrderId order, @NotNull Instant resumes) {}

  @Override
  public Purchase handle(LearnerScope scope, Rest wanted) {
    Instant now = memberships.clock().instant();
    if (wanted.resumes().isBefore(now.plus(SHORTEST))
        || wanted.resumes().isAfter(now.plus(LONGEST))) {
      throw Problem.invalid("resumes", "must be between tomorrow and a hundred days from now");
    }
    return memberships.change(
        scope,
        wanted.order(),
        known -> known.paused() && Objects.equals(known.resumes(), wanted.resumes()),
        (order, at) -> {
          Fact.Subscription known = Memberships.subscription(order);
          if (known.ends() != null) {
            throw Problem.conflict("This subscription is about to end.", "Renew it first.");
          }
          return stripe.pause(known.subscription(), wanted.resumes(), at);
        });
  }
}
