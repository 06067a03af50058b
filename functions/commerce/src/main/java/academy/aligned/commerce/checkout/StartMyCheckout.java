package academy.aligned.commerce.checkout;

import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.Order.Buyer;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.stripe.StripeCheckout;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Begins the purchase of somebody who has signed in: one customer a person, nothing twice. */
public record StartMyCheckout(
    Till till,
    Orders orders,
    LimitTrials trials,
    Directory directory,
    StripeCheckout stripe,
    InstantSource clock)
    implements Handler<LearnerScope, CheckoutWish, Till.Page> {

  @Override
  public Till.Page handle(LearnerScope scope, CheckoutWish wish) {
    List<Order> bought =
        orders.ofBuyer(scope, scope.user()).stream().map(Orders.Kept::order).toList();
    refuseTwice(wish, bought);
    Person person =
        directory
            .person(scope.user())
            .orElseThrow(() -> Problem.unauthenticated("Your account is not known here."));
    Optional<String> customer = bought.stream().flatMap(o -> o.payer().stream()).findFirst();
    return till.begin(
        scope,
        wish,
        new Buyer(scope.user(), person.email(), scope.host()),
        new Till.Known(
            customer.orElseGet(
                () ->
                    stripe.customer(
                        scope.tenant() + "/" + scope.user(), person.email(), person.name())),
            trials.had(scope, bought, person.email())));
  }

  private void refuseTwice(CheckoutWish wish, List<Order> bought) {
    boolean has =
        bought.stream()
            .filter(order -> order.item().offer().equals(wish.offer()))
            .filter(order -> !order.order().equals(wish.order()))
            .anyMatch(order -> running(order));
    if (has) {
      throw Problem.conflict("You have this already.", "Open it among your purchases.");
    }
  }

  private boolean running(Order order) {
    var access = order.at(clock.instant());
    return access.open() || access.state() == State.PAUSED;
  }
}
