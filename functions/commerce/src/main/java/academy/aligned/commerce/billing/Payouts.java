package academy.aligned.commerce.billing;

import academy.aligned.commerce.affiliate.Affiliates;
import academy.aligned.commerce.affiliate.Affiliates.Affiliate;
import academy.aligned.commerce.affiliate.Affiliates.Earning;
import academy.aligned.commerce.billing.Diary.Page;
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
                pay(scope, affiliate, affiliate.account());
              }
            });
    diary.done(scope, page);
  }

  /** All that is due by now, with what has to be given back set against it. */
  private void pay(JobScope scope, Affiliate affiliate, String account) {
    Instant now = clock.instant();
    Map<String, List<Earning>> due =
        affiliates.earnings(scope, affiliate.user(), "").stream()
            .filter(earning -> earning.transfer() == null)
            .filter(earning -> earning.share() < 0 || !earning.due().isAfter(now))
            .collect(Collectors.groupingBy(Earning::currency, TreeMap::new, Collectors.toList()));
    due.forEach(
        (currency, earnings) -> {
          long sum = earnings.stream().mapToLong(Earning::share).sum();
          if (sum > 0) {
            String key = "earning/" + affiliate.user() + "/" + earnings.getLast().entry();
            String transfer = stripe.transfer(account, sum, currency, null, key + "/" + sum);
            earnings.forEach(
                earning -> affiliates.paid(scope, affiliate.user(), earning.paid(transfer)));
          }
        });
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
