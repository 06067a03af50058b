package academy.aligned.commerce.affiliate;

import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People who bring buyers: {@code AFFILIATE#<user>} with her code and what she earned, and {@code
 * CODES} that lead from a code to her.
 */
public record Affiliates(TenantTable table) {
  private static final Partition CODES = Partition.of("CODES");

  /** {@code account} is Stripe's, once she wants to be paid. */
  public record Affiliate(
      UserId user, String code, @Nullable String account, boolean payouts, Instant since) {
    public Affiliate paidBy(String account, boolean payouts) {
      return new Affiliate(user, code, account, payouts, since);
    }
  }

  /** An affiliate, and how often her row was written. */
  public record Kept(Affiliate affiliate, int version) {}

  /**
   * What she gets of a payment, or gives back of one that went back.
   *
   * @param due when it is paid out; it is kept until no refund can take it back
   * @param transfer Stripe's id of the payment to her
   */
  public record Earning(
      String entry,
      OrderId order,
      String title,
      Instant at,
      long gross,
      long share,
      String currency,
      Instant due,
      @Nullable String transfer) {
    public Earning paid(String id) {
      return new Earning(entry, order, title, at, gross, share, currency, due, id);
    }
  }

  /**
   * One payment to her, written down before Stripe is asked for it: a repeat is then the same.
   *
   * @param transfer Stripe's id of it; null while nobody knows whether it went out
   */
  public record Payout(
      String payout,
      String account,
      long amount,
      String currency,
      List<Earning> earnings,
      @Nullable String transfer) {
    public Payout sent(String id) {
      return new Payout(payout, account, amount, currency, earnings, id);
    }

    public boolean holds(Earning earning) {
      return earnings.stream().anyMatch(one -> one.entry().equals(earning.entry()));
    }
  }

  private record Somebody(UserId user) {}

  private static Partition of(UserId user) {
    return Partition.of("AFFILIATE", user.value());
  }

  private static Key earning(UserId user, Instant at, String entry) {
    return of(user).at("EARNED#" + at.toString().substring(0, 7) + "#" + entry);
  }

  public Optional<Kept> find(TenantScope scope, UserId user) {
    return table
        .get(scope, of(user).at("AFFILIATE"))
        .map(row -> new Kept(row.as(Affiliate.class), row.version()));
  }

  public Optional<UserId> behind(TenantScope scope, String code) {
    return table.get(scope, CODES.at(code)).map(row -> row.as(Somebody.class).user());
  }

  /** Whether the code is somebody's, and not the buyer's own. */
  public boolean brings(TenantScope scope, String code, @Nullable UserId buyer) {
    return behind(scope, code).filter(user -> !user.equals(buyer)).isPresent();
  }

  /** False when the code is taken. */
  boolean begin(TenantScope scope, Affiliate affiliate) {
    return table
        .write(scope)
        .put(of(affiliate.user()).at("AFFILIATE"), affiliate, Condition.ifAbsent())
        .put(CODES.at(affiliate.code()), new Somebody(affiliate.user()), Condition.ifAbsent())
        .commit()
        .done();
  }

  public void put(TenantScope scope, Kept kept) {
    table
        .write(scope)
        .put(
            of(kept.affiliate().user()).at("AFFILIATE"),
            kept.affiliate(),
            Condition.ifVersion(kept.version()))
        .commit();
  }

  /** Remembers whose an account is, for what is told of it. */
  void own(TenantScope scope, String account, UserId user) {
    table.write(scope).put(Partition.of("ACCOUNTS").at(account), new Somebody(user)).commit();
  }

  public Optional<UserId> owner(TenantScope scope, String account) {
    return table
        .get(scope, Partition.of("ACCOUNTS").at(account))
        .map(row -> row.as(Somebody.class).user());
  }

  /** Once, however often it is told. */
  public void earn(TenantScope scope, UserId user, Earning earning) {
    table
        .write(scope)
        .put(earning(user, earning.at(), earning.entry()), earning, Condition.ifAbsent())
        .commit();
  }

  public void paid(TenantScope scope, UserId user, Earning earning) {
    table.write(scope).put(earning(user, earning.at(), earning.entry()), earning).commit();
  }

  public List<Earning> earnings(TenantScope scope, UserId user, String month) {
    return table.query(scope, of(user), Range.prefix("EARNED#" + month)).stream()
        .map(row -> row.as(Earning.class))
        .toList();
  }

  private static Key payout(UserId user, String currency) {
    return of(user).at("PAYOUT#" + currency);
  }

  /** The last payment to her in a currency, and how often that row was written; 0 for never. */
  public record Last(@Nullable Payout payout, int version) {}

  public Last lastPayout(TenantScope scope, UserId user, String currency) {
    return table
        .get(scope, payout(user, currency))
        .map(row -> new Last(row.as(Payout.class), row.version()))
        .orElse(new Last(null, 0));
  }

  /** False when somebody else wrote it meanwhile. */
  public boolean put(TenantScope scope, UserId user, Payout payout, int version) {
    return table
        .write(scope)
        .put(payout(user, payout.currency()), payout, Condition.ifVersion(version))
        .commit()
        .done();
  }
}
