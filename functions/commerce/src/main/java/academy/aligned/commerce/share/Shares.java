package academy.aligned.commerce.share;

import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.checkout.CheckoutWish;
import academy.aligned.commerce.checkout.Sharing;
import academy.aligned.commerce.ledger.Order.Buyer;
import academy.aligned.commerce.ledger.Order.Origin;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Payee;
import java.util.Optional;

/** What a practice gets of a sale that it brought about: three tenths. */
public record Shares(Affiliates affiliates, Directory directory) implements Sharing {
  public static final int PERCENT = 30;

  @Override
  public Origin origin(TenantScope scope, CheckoutWish wish, Buyer buyer) {
    Optional<Payee> practice =
        Optional.ofNullable(wish.via()).flatMap(directory::payee).filter(Payee::ready);
    Optional<String> referral =
        Optional.ofNullable(wish.referral())
            .filter(code -> affiliates.brings(scope, code, buyer.user()));
    return new Origin(referral.orElse(null), wish.via(), practice.map(Payee::account).orElse(null));
  }

  @Override
  public long share(boolean subscription, long amount) {
    return subscription ? PERCENT : part(amount, PERCENT);
  }

  /** So many per cent of an amount, half a cent up. */
  public static long part(long amount, int percent) {
    return of(amount, percent, 100);
  }

  /** As much of an amount as {@code some} is of {@code all}, half a cent up. */
  public static long of(long amount, long some, long all) {
    return Math.floorDiv(2 * amount * some + all, 2 * all);
  }
}
