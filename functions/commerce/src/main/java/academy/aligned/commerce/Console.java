package academy.aligned.commerce;

import static academy.aligned.kernel.door.Who.OPERATOR;

import academy.aligned.commerce.catalogue.ListOffers;
import academy.aligned.commerce.catalogue.PutOffer;
import academy.aligned.commerce.promotion.ListPromotions;
import academy.aligned.commerce.promotion.PutPromotion;
import academy.aligned.commerce.reconciliation.Reconcile;
import academy.aligned.commerce.support.FindBuyer;
import academy.aligned.commerce.support.GrantPurchase;
import academy.aligned.commerce.support.RefundPurchase;
import academy.aligned.commerce.support.RevokePurchase;
import academy.aligned.commerce.support.SupportedPurchase;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;

/** What those who run the platform do: goods, codes, purchases and the books. */
final class Console {
  private static final String ONE = "/api/platform/purchases/{order}/";

  private Console() {}

  static void goods(Surface.Builder<CommerceParts> at) {
    at.put(
            "/api/platform/offers/{offer}",
            OPERATOR,
            PutOffer.OfferWish.class,
            ListOffers.OnSale.class,
            parts -> new PutOffer(parts.offers(), parts.stripe().catalogue()))
        .put(
            "/api/platform/promotions/{promotion}",
            OPERATOR,
            PutPromotion.PromotionWish.class,
            ListPromotions.PromotionUse.class,
            parts ->
                new PutPromotion(parts.promotions(), parts.offers(), parts.stripe().catalogue()))
        .get(
            "/api/platform/promotions",
            OPERATOR,
            Nothing.class,
            ListPromotions.Report.class,
            parts -> new ListPromotions(parts.promotions(), parts.stripe().catalogue()));
  }

  static void purchases(Surface.Builder<CommerceParts> at) {
    at.get(
            "/api/platform/buyers",
            OPERATOR,
            FindBuyer.Address.class,
            FindBuyer.Found.class,
            parts -> new FindBuyer(parts.orders(), parts.desk()))
        .post(
            ONE + "refund",
            OPERATOR,
            RefundPurchase.Refunding.class,
            SupportedPurchase.class,
            parts -> new RefundPurchase(parts.desk(), parts.stripe().billing()))
        .post(
            ONE + "grant",
            OPERATOR,
            GrantPurchase.Granting.class,
            SupportedPurchase.class,
            parts -> new GrantPurchase(parts.desk()))
        .post(
            ONE + "revoke",
            OPERATOR,
            RevokePurchase.Revoking.class,
            SupportedPurchase.class,
            parts -> new RevokePurchase(parts.desk()))
        .get(
            "/api/platform/reconciliation",
            OPERATOR,
            Reconcile.From.class,
            Reconcile.Balance.class,
            parts -> new Reconcile(parts.orders(), parts.stripe(), parts.clock()));
  }
}
