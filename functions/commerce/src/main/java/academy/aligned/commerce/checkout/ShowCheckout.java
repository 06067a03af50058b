package academy.aligned.commerce.checkout;

import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Order;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.stripe.StripeCheckout;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;

/**
 * What became of a purchase, for the page that Stripe sends the buyer back to. Where the event is
 * late, Stripe is asked, and what it says counts as the event would.
 */
public record ShowCheckout(Orders orders, Ledger ledger, StripeCheckout stripe, InstantSource clock)
    implements Handler<VisitorScope, ShowCheckout.Asked, ShowCheckout.Outcome> {

  /** {@code session} shows that she comes from that page. */
  public record Asked(@NotNull OrderId order, @NotNull @Size(max = 200) String session) {}

  /** How far it is. */
  public enum CheckoutState {
    OPEN,
    PAID,
    EXPIRED,
    FAILED
  }

  public record Outcome(
      CheckoutState state,
      String title,
      List<String> courses,
      boolean needsAccount,
      String email) {}

  @Override
  public Outcome handle(VisitorScope scope, Asked asked) {
    Order order = found(scope, asked);
    if (order.at(clock.instant()).state() == State.PENDING) {
      var standing = stripe.standing(order.session().session(), clock.instant());
      if (!standing.facts().isEmpty()) {
        ledger.tell(scope, asked.order(), new Telling(standing.facts(), null, null));
        order = found(scope, asked);
      }
    }
    return outcome(order);
  }

  private Order found(VisitorScope scope, Asked asked) {
    return orders
        .find(scope, asked.order())
        .map(Orders.Kept::order)
        .filter(order -> order.session().session().equals(asked.session()))
        .orElseThrow(Problem::missing);
  }

  private Outcome outcome(Order order) {
    Entitlement access = order.at(clock.instant());
    CheckoutState state =
        order.facts().paid().isPresent()
            ? CheckoutState.PAID
            : switch (access.reason()) {
              case CHECKOUT_EXPIRED -> CheckoutState.EXPIRED;
              case PAYMENT_FAILED -> CheckoutState.FAILED;
              default -> CheckoutState.OPEN;
            };
    return new Outcome(
        state,
        order.item().title(),
        order.item().courses(),
        order.buyer().user() == null,
        masked(order.email()));
  }

  /** Enough for her to know it, too little for anybody else. */
  private static String masked(String email) {
    int at = email.indexOf('@');
    return at < 1 ? "" : email.charAt(0) + "•••" + email.substring(at);
  }
}
