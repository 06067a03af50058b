package academy.aligned.commerce;

import static academy.aligned.kernel.door.Who.LEARNER;
import static academy.aligned.kernel.door.Who.OWNER;

import academy.aligned.commerce.affiliate.AffiliateAccount;
import academy.aligned.commerce.affiliate.BecomeAffiliate;
import academy.aligned.commerce.affiliate.OnboardAffiliate;
import academy.aligned.commerce.affiliate.ShowAffiliate;
import academy.aligned.commerce.affiliate.ShowStatement;
import academy.aligned.commerce.purchase.ClaimPurchases;
import academy.aligned.commerce.purchase.ListPurchases;
import academy.aligned.commerce.purchase.OfOrder;
import academy.aligned.commerce.purchase.OpenPortal;
import academy.aligned.commerce.purchase.Purchase;
import academy.aligned.commerce.purchase.ShowReceipts;
import academy.aligned.commerce.purchase.membership.CancelMembership;
import academy.aligned.commerce.purchase.membership.ChangeMembership;
import academy.aligned.commerce.purchase.membership.PauseMembership;
import academy.aligned.commerce.purchase.membership.PlanChoice;
import academy.aligned.commerce.purchase.membership.PreviewChange;
import academy.aligned.commerce.purchase.membership.RenewMembership;
import academy.aligned.commerce.purchase.membership.ResumeMembership;
import academy.aligned.commerce.purchase.withdrawal.ShowWithdrawal;
import academy.aligned.commerce.purchase.withdrawal.Withdraw;
import academy.aligned.commerce.share.OnboardPractice;
import academy.aligned.commerce.share.ShowShare;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;

/** What buyers, affiliates and practices do for themselves. */
final class Purchases {
  private static final String ONE = "/api/me/purchases/{order}/";

  private Purchases() {}

  static void own(Surface.Builder<CommerceParts> at) {
    at.get(
            "/api/me/purchases",
            LEARNER,
            Nothing.class,
            ListPurchases.Purchases.class,
            parts -> new ListPurchases(parts.orders(), parts.clock()))
        .post(
            "/api/me/purchases/claim",
            LEARNER,
            Nothing.class,
            ClaimPurchases.Claimed.class,
            parts -> new ClaimPurchases(parts.orders(), parts.ledger(), parts.directory()))
        .get(
            ONE + "receipts",
            LEARNER,
            OfOrder.class,
            ShowReceipts.History.class,
            parts -> new ShowReceipts(parts.orders(), parts.stripe().billing()))
        .post(
            ONE + "portal",
            LEARNER,
            OfOrder.class,
            OpenPortal.Portal.class,
            parts -> new OpenPortal(parts.orders(), parts.stripe().billing(), parts.origin()))
        .get(
            ONE + "withdrawal",
            LEARNER,
            OfOrder.class,
            ShowWithdrawal.Right.class,
            CommerceParts::showWithdrawal)
        .post(
            ONE + "withdrawal",
            LEARNER,
            Withdraw.Confirmation.class,
            Purchase.class,
            parts -> new Withdraw(parts.showWithdrawal(), parts.ledger()));
  }

  static void membership(Surface.Builder<CommerceParts> at) {
    at.get(
            ONE + "change",
            LEARNER,
            PlanChoice.class,
            PreviewChange.Quote.class,
            parts ->
                new PreviewChange(parts.memberships(), parts.offers(), parts.stripe().billing()))
        .post(
            ONE + "change",
            LEARNER,
            PlanChoice.class,
            Purchase.class,
            parts ->
                new ChangeMembership(parts.memberships(), parts.offers(), parts.stripe().billing()))
        .post(
            ONE + "pause",
            LEARNER,
            PauseMembership.Rest.class,
            Purchase.class,
            parts -> new PauseMembership(parts.memberships(), parts.stripe().billing()))
        .post(
            ONE + "resume",
            LEARNER,
            OfOrder.class,
            Purchase.class,
            parts -> new ResumeMembership(parts.memberships(), parts.stripe().billing()))
        .post(
            ONE + "cancel",
            LEARNER,
            OfOrder.class,
            Purchase.class,
            parts -> new CancelMembership(parts.memberships(), parts.stripe().billing()))
        .post(
            ONE + "renew",
            LEARNER,
            OfOrder.class,
            Purchase.class,
            parts -> new RenewMembership(parts.memberships(), parts.stripe().billing()));
  }

  static void sharing(Surface.Builder<CommerceParts> at) {
    at.get(
            "/api/me/affiliate",
            LEARNER,
            Nothing.class,
            AffiliateAccount.class,
            parts -> new ShowAffiliate(parts.affiliates()))
        .put(
            "/api/me/affiliate",
            LEARNER,
            BecomeAffiliate.CodeWish.class,
            AffiliateAccount.class,
            parts -> new BecomeAffiliate(parts.affiliates(), parts.clock()))
        .post(
            "/api/me/affiliate/onboarding",
            LEARNER,
            Nothing.class,
            OnboardAffiliate.Way.class,
            parts ->
                new OnboardAffiliate(
                    parts.affiliates(),
                    parts.directory(),
                    parts.stripe().connect(),
                    parts.origin()))
        .get(
            "/api/me/affiliate/statement",
            LEARNER,
            ShowStatement.OfMonth.class,
            ShowStatement.MonthStatement.class,
            parts -> new ShowStatement(parts.affiliates()))
        .get(
            "/api/share",
            OWNER,
            ShowShare.OfMonth.class,
            ShowShare.Statement.class,
            parts -> new ShowShare(parts.shareRows(), parts.directory(), parts.clock()))
        .post(
            "/api/share/onboarding",
            OWNER,
            OnboardPractice.Seat.class,
            OnboardPractice.Path.class,
            parts ->
                new OnboardPractice(parts.directory(), parts.stripe().connect(), parts.origin()));
  }
}
