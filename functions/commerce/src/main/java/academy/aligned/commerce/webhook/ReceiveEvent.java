package academy.aligned.commerce.webhook;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.commerce.ledger.Telling.Evidence;
import academy.aligned.commerce.ledger.Telling.Heard;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.commerce.stripe.reading.StripeEvent;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Header;
import academy.aligned.kernel.door.Raw;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import java.util.List;
import java.util.Optional;

/**
 * Takes an event of our own Stripe account: the signature first, then one durable transaction, then
 * the answer. What is of no purchase is kept and answered just so, or Stripe would send it for
 * days.
 */
public record ReceiveEvent(Signatures signatures, Ledger ledger, StripeBilling stripe)
    implements Handler<VisitorScope, ReceiveEvent.Signed, ReceiveEvent.Received> {

  public record Signed(@Header.From("stripe-signature") String signature, @Raw String body) {}

  public record Received(boolean received) {}

  @Override
  public Received handle(VisitorScope scope, Signed call) {
    signatures.require(call.body(), call.signature());
    StripeEvent event = StripeEvent.of(call.body());
    Evidence evidence = Packing.of(event, call.body());
    List<Fact> facts = event.account().isEmpty() ? event.facts() : List.of();
    Telling telling = new Telling(facts, evidence, event.notice().orElse(null));
    boolean tells = !facts.isEmpty() || telling.notice() != null;
    Heard heard =
        (tells ? order(event) : Optional.<OrderId>empty())
            .map(order -> ledger.tell(scope, order, telling))
            .orElse(Heard.FOREIGN);
    if (heard == Heard.FOREIGN) {
      ledger.keepForeign(scope, evidence);
    }
    return new Received(true);
  }

  /** What names no order names a payment, and Stripe knows what that was for. */
  private Optional<OrderId> order(StripeEvent event) {
    return event
        .order()
        .or(() -> event.payment().flatMap(stripe::payment).map(Payment::order))
        .flatMap(OrderId::read);
  }
}
