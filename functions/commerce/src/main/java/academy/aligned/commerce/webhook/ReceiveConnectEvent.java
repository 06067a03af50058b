package academy.aligned.commerce.webhook;

import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.stripe.StripeConnect;
import academy.aligned.commerce.stripe.reading.StripeEvent;
import academy.aligned.commerce.webhook.ReceiveEvent.Received;
import academy.aligned.commerce.webhook.ReceiveEvent.Signed;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Payee;
import java.util.Set;

/**
 * Takes an event of a connected account. Whose account that is the directory alone says, and what
 * it may do Stripe is asked, so that events out of order do no harm.
 */
public record ReceiveConnectEvent(
    Signatures signatures,
    Ledger ledger,
    Directory directory,
    Affiliates affiliates,
    StripeConnect stripe)
    implements Handler<VisitorScope, Signed, Received> {
  private static final Set<String> ABOUT_RIGHTS =
      Set.of("account.updated", "account.application.deauthorized", "capability.updated");

  @Override
  public Received handle(VisitorScope scope, Signed call) {
    signatures.require(call.body(), call.signature());
    StripeEvent event = StripeEvent.of(call.body());
    if (ABOUT_RIGHTS.contains(event.type()) && !event.account().isEmpty()) {
      directory.payee(event.account()).ifPresent(payee -> refresh(scope, payee, event));
    }
    ledger.keepForeign(scope, Packing.of(event, call.body()));
    return new Received(true);
  }

  private void refresh(VisitorScope scope, Payee known, StripeEvent event) {
    boolean gone = event.type().endsWith("deauthorized");
    var now =
        gone
            ? new StripeConnect.Account(known.account(), false, false)
            : stripe.account(known.account());
    var why = PlatformScope.because("Stripe says what its account may do", scope);
    Payee payee = new Payee(known.account(), known.tenant(), now.charges(), now.payouts());
    if (payee.equals(known) && !known.tenant().equals(scope.tenant())) {
      return;
    }
    directory.enrol(why, payee);
    if (known.tenant().equals(scope.tenant())) {
      affiliates
          .owner(scope, known.account())
          .flatMap(user -> affiliates.find(scope, user))
          .map(
              kept ->
                  new Affiliates.Kept(
                      kept.affiliate().paidBy(known.account(), now.payouts()), kept.version()))
          .ifPresent(kept -> affiliates.put(scope, kept));
    }
  }
}
