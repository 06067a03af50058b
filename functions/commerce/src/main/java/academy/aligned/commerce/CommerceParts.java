package academy.aligned.commerce;

import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.billing.BookSale;
import academy.aligned.commerce.billing.Diary;
import academy.aligned.commerce.billing.Payouts;
import academy.aligned.commerce.billing.ReviewBilling;
import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.checkout.LimitTrials;
import academy.aligned.commerce.checkout.Till;
import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.commerce.promotion.Promotions;
import academy.aligned.commerce.purchase.membership.Memberships;
import academy.aligned.commerce.purchase.withdrawal.ShowWithdrawal;
import academy.aligned.commerce.purchase.withdrawal.Withdrawals;
import academy.aligned.commerce.share.ShareRows;
import academy.aligned.commerce.share.Shares;
import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.commerce.support.Audit;
import academy.aligned.commerce.support.Desk;
import academy.aligned.commerce.webhook.Signatures;
import academy.aligned.kernel.text.Keyring;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;

/**
 * What commerce's handlers are made from.
 *
 * @param origin how a host's pages are reached, such as {@code https://{host}}
 */
public record CommerceParts(
    TenantTable table,
    Directory directory,
    Stripe stripe,
    Secrets secrets,
    String origin,
    InstantSource clock) {

  /** What Stripe signs its events with: those of our account, and those of connected ones. */
  public record Secrets(Keyring own, Keyring connect) {
    public Secrets(String own, String connect) {
      this(Keyring.of(own), Keyring.of(connect));
    }
  }

  public Offers offers() {
    return new Offers(table);
  }

  public Orders orders() {
    return new Orders(table);
  }

  public Ledger ledger() {
    return new Ledger(orders(), offers(), clock);
  }

  Till till() {
    return new Till(offers(), orders(), stripe.checkout(), shares(), promotions(), origin, clock);
  }

  Shares shares() {
    return new Shares(affiliates(), directory);
  }

  Promotions promotions() {
    return new Promotions(table, clock);
  }

  Memberships memberships() {
    return new Memberships(orders(), ledger(), clock);
  }

  Withdrawals withdrawals() {
    return new Withdrawals(table);
  }

  ShowWithdrawal showWithdrawal() {
    return new ShowWithdrawal(orders(), withdrawals(), clock);
  }

  Affiliates affiliates() {
    return new Affiliates(table);
  }

  ShareRows shareRows() {
    return new ShareRows(table);
  }

  LimitTrials limitTrials() {
    return new LimitTrials(orders(), ledger());
  }

  BookSale bookSale() {
    return new BookSale(orders(), affiliates(), directory, new Diary(table), clock);
  }

  ReviewBilling reviewBilling() {
    Diary diary = new Diary(table);
    return new ReviewBilling(
        orders(),
        diary,
        new Payouts(affiliates(), stripe.connect(), directory, diary, clock),
        clock);
  }

  Desk desk() {
    return new Desk(orders(), ledger(), new Audit(table), clock);
  }

  Signatures own() {
    return new Signatures(secrets.own(), clock);
  }

  Signatures connect() {
    return new Signatures(secrets.connect(), clock);
  }
}
