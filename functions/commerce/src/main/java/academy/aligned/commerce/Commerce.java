package academy.aligned.commerce;

import static academy.aligned.kernel.door.Who.LEARNER;
import static academy.aligned.kernel.door.Who.SIGNER;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.commerce.billing.BillResumed;
import academy.aligned.commerce.billing.EndBilling;
import academy.aligned.commerce.catalogue.ListOffers;
import academy.aligned.commerce.checkout.CheckoutWish;
import academy.aligned.commerce.checkout.ShowCheckout;
import academy.aligned.commerce.checkout.StartCheckout;
import academy.aligned.commerce.checkout.StartMyCheckout;
import academy.aligned.commerce.checkout.Till;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.purchase.withdrawal.NoteBegun;
import academy.aligned.commerce.purchase.withdrawal.ReturnMoney;
import academy.aligned.commerce.share.KeepShare;
import academy.aligned.commerce.webhook.ReceiveConnectEvent;
import academy.aligned.commerce.webhook.ReceiveEvent;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CourseBegun;
import academy.aligned.kernel.events.CommerceEvent.BillingForfeited;
import academy.aligned.kernel.events.CommerceEvent.BillingReviewDue;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.RefundBounced;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;

/** What the commerce context offers and hears. */
public final class Commerce {
  private Commerce() {}

  public static Surface<CommerceParts> surface() {
    var surface = Surface.<CommerceParts>of("commerce");
    checkout(surface.function("checkout"));
    webhook(surface.function("checkout-webhook"));
    Purchases.own(surface.function("commerce"));
    Purchases.membership(surface.function("commerce"));
    Purchases.sharing(surface.function("commerce"));
    Console.goods(surface.function("support"));
    Console.purchases(surface.function("support"));
    events(surface.function("commerce-events"));
    return surface.build();
  }

  private static void checkout(Surface.Builder<CommerceParts> at) {
    at.get(
            "/api/offers",
            VISITOR,
            Nothing.class,
            ListOffers.Shelf.class,
            parts -> new ListOffers(parts.offers()))
        .post(
            "/api/checkout",
            VISITOR,
            CheckoutWish.class,
            Till.Page.class,
            parts -> new StartCheckout(parts.till()))
        .post(
            "/api/me/checkout",
            LEARNER,
            CheckoutWish.class,
            Till.Page.class,
            parts ->
                new StartMyCheckout(
                    parts.till(),
                    parts.orders(),
                    parts.limitTrials(),
                    parts.directory(),
                    parts.stripe().checkout(),
                    parts.clock()))
        .get(
            "/api/checkout/{order}",
            VISITOR,
            ShowCheckout.Asked.class,
            ShowCheckout.Outcome.class,
            parts ->
                new ShowCheckout(
                    parts.orders(), parts.ledger(), parts.stripe().checkout(), parts.clock()));
  }

  private static void webhook(Surface.Builder<CommerceParts> at) {
    at.post(
            "/api/stripe/events",
            SIGNER,
            ReceiveEvent.Signed.class,
            ReceiveEvent.Received.class,
            parts -> new ReceiveEvent(parts.own(), parts.ledger(), parts.stripe().billing()))
        .post(
            "/api/stripe/connect-events",
            SIGNER,
            ReceiveEvent.Signed.class,
            ReceiveEvent.Received.class,
            parts ->
                new ReceiveConnectEvent(
                    parts.connect(),
                    parts.ledger(),
                    parts.directory(),
                    parts.affiliates(),
                    parts.stripe().connect()));
  }

  private static void events(Surface.Builder<CommerceParts> at) {
    at.hear(OrderPaid.class, parts -> (scope, told) -> paid(parts, scope, told.data().order()))
        .hear(
            Refunded.class,
            parts -> (scope, told) -> parts.bookSale().book(scope, told.data().order()))
        .hear(
            RefundBounced.class,
            parts -> (scope, told) -> parts.bookSale().book(scope, told.data().order()))
        .hear(
            WithdrawalAcknowledged.class,
            parts -> new ReturnMoney(parts.orders(), parts.stripe().billing()))
        .hear(
            BillingForfeited.class,
            parts -> new EndBilling(parts.orders(), parts.ledger(), parts.stripe().billing()))
        .hear(
            SubscriptionResumed.class,
            parts -> new BillResumed(parts.orders(), parts.ledger(), parts.stripe().billing()))
        .hear(ShareBooked.class, parts -> new KeepShare(parts.shareRows()))
        .hear(CourseBegun.class, parts -> new NoteBegun(parts.withdrawals()))
        .hear(BillingReviewDue.class, CommerceParts::reviewBilling)
        .every("rate(1 hour)", BillingReviewDue.class);
  }

  private static void paid(CommerceParts parts, JobScope scope, String order) {
    parts
        .orders()
        .find(scope, new OrderId(order))
        .map(Orders.Kept::order)
        .ifPresent(
            found -> {
              parts.bookSale().book(scope, found);
              parts.limitTrials().look(scope, found);
            });
  }
}
