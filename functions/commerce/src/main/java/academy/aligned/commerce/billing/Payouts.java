package academy.aligned.commerce.billing;

import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.affiliate.Affiliates.Affiliate;
import academy.aligned.commerce.affiliate.Affiliates.Earning;
import academy.aligned.commerce.affiliate.Affiliates.Last;
import academy.aligned.commerce.affiliate.Affiliates.Payout;
import academy.aligned.commerce.billing.Diary.Page;
import academy.aligned.commerce.billing.Diary.Task;
import academy.aligned.commerce.stripe.StripeConnect;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.AffiliateStatementReady;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pays affiliates what no refund can take back any more, and tells them of each month. */
public record Payouts(
    Affiliates affiliates,
    StripeConnect stripe,
    Directory directory,
    Diary diary,
    InstantSource clock) {
  private static final Duration AGAIN = Duration.ofDays(7);

  /** What is more in one go is paid a day later. */
  private static final int MOST = 500;

  void pay(JobScope scope, Page page) {
    UserId user = Objects.requireNonNull(page.task().user());
    affiliates
        .find(scope, user)
        .map(Affiliates.Kept::affiliate)
        .ifPresent(
            affiliate -> {
              if (affiliate.account() == null || !affiliate.payouts()) {
                diary.note(scope, clock.instant().plus(AGAIN), page.task());
              } else {
                pay(scope, affiliate, affiliate.account(), page.task());
              }
            });
    diary.done(scope, page);
  }

  /** All that is due by now, with what has to be given back set against it. */
  private void pay(JobScope scope, Affiliate affiliate, String account, Task task) {
    Instant now = clock.instant();
    affiliates.earnings(scope, affiliate.user(), "").stream()
        .filter(earning -> earning.transfer() == null)
        .filter(earning -> earning.share() < 0 || !earning.due().isAfter(now))
        .collect(Collectors.groupingBy(Earning::currency, TreeMap::new, Collectors.toList()))
        .forEach(
            (currency, due) -> {
              settle(scope, affiliate.user(), account, due);
              if (due.size() > MOST) {
                diary.note(scope, now.plus(Duration.ofDays(1)), task);
              }
            });
  }

  /** First what was begun before, then the rest: each is written down before it is sent. */
  private void settle(JobScope scope, UserId user, String account, List<Earning> due) {
    String currency = due.getFirst().currency();
    Last last = affiliates.lastPayout(scope, user, currency);
    Payout known = last.payout();
    if (known != null && known.transfer() == null) {
      send(scope, user, known, last.version());
      last = affiliates.lastPayout(scope, user, currency);
    }
    List<Earning> open =
        due.stream().filter(one -> known == null || !known.holds(one)).limit(MOST).toList();
    long sum = open.stream().mapToLong(Earning::share).sum();
    int version = last.version();
    String name = "payout/%s/%s/%s/%d".formatted(scope.tenant(), user, currency, version);
    Payout next = new Payout(name, account, sum, currency, open, null);
    if (sum > 0 && affiliates.put(scope, user, next, version)) {
      send(scope, user, next, version + 1);
    }
  }

  private void send(JobScope scope, UserId user, Payout payout, int version) {
    String transfer =
        stripe.transfer(payout.account(), payout.amount(), payout.currency(), payout.payout());
    payout.earnings().forEach(one -> affiliates.paid(scope, user, one.paid(transfer)));
    affiliates.put(scope, user, payout.sent(transfer), version);
  }

  void state(JobScope scope, Page page) {
    UserId user = Objects.requireNonNull(page.task().user());
    String month = page.task().month();
    var write = affiliates.table().write(scope).delete(page.key());
    Map<String, Long> sums =
        affiliates.earnings(scope, user, month).stream()
            .collect(
                Collectors.groupingBy(
                    Earning::currency, TreeMap::new, Collectors.summingLong(Earning::share)));
    directory
        .person(user)
        .ifPresent(
            person ->
                sums.forEach(
                    (currency, sum) ->
                        write.publish(
                            new AffiliateStatementReady(person.email(), month, sum, currency))));
    write.commit();
  }
}
