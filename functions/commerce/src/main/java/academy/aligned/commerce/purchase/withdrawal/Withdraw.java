package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.purchase.withdrawal.ShowWithdrawal.Standing;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.temporal.ChronoUnit;

/**
 * The second step: she withdraws, and is told so at once. The money goes back when the event of it
 * is heard, so that a silent Stripe keeps nobody from her right.
 */
public record Withdraw(ShowWithdrawal right, Ledger ledger)
    implements Handler<LearnerScope, Withdraw.Confirmation, Purchase> {

  public record Confirmation(@NotNull OrderId order, @NotNull Boolean confirm) {}

  @Override
  public Purchase handle(LearnerScope scope, Confirmation said) {
    Order order = right.orders().own(scope, scope.user(), said.order()).order();
    if (!said.confirm()) {
      throw Problem.invalid("confirm", "must be true to withdraw");
    }
    switch (right.standing(scope, order)) {
      case OPEN ->
          ledger.tell(
              scope,
              said.order(),
              Telling.of(
                  new Fact.Withdrawal(
                      right.clock().instant().truncatedTo(ChronoUnit.SECONDS), scope.actor())));
      case WITHDRAWN -> {}
      case Standing shut -> throw refusal(shut);
    }
    return Purchase.of(
        right.orders().own(scope, scope.user(), said.order()).order(), right.clock().instant());
  }

  private static Problem refusal(Standing shut) {
    return shut == Standing.BEGUN
        ? Problem.conflict(
            "You asked to start at once and have begun, so there is no right to withdraw.",
            "Write to us if something is wrong with it.")
        : Problem.conflict(
            "The time to withdraw is over, or nothing was paid.", "Write to us about it.");
  }
}
