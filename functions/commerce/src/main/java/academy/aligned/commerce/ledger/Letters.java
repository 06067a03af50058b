package academy.aligned.commerce.ledger;

import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Status;
import academy.aligned.commerce.ledger.Telling.Notice;
import academy.aligned.kernel.events.CommerceEvent.CheckoutAbandoned;
import academy.aligned.kernel.events.CommerceEvent.Letter;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.PaymentFailed;
import academy.aligned.kernel.events.CommerceEvent.PlanChanged;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionCancelled;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionPaused;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.TrialEnding;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the buyer is written when something becomes known for the first time. */
record Letters(Order before, Order after, Instant now) {
  static List<Letter> of(Order before, Order after, Telling telling, Instant now) {
    Letters letters = new Letters(before, after, now);
    List<Letter> written = new ArrayList<>();
    telling.facts().stream()
        .filter(after.facts().all()::contains)
        .filter(fact -> !before.facts().all().contains(fact))
        .forEach(fact -> letters.about(fact).ifPresent(written::add));
    if (!before.item().title().equals(after.item().title())) {
      written.add(
          new PlanChanged(letters.id(), after.email(), letters.title(), before.item().title()));
    }
    Optional.ofNullable(telling.notice()).flatMap(letters::noticed).ifPresent(written::add);
    return written.stream().filter(letter -> !letter.email().isEmpty()).toList();
  }

  private String id() {
    return after.order().value();
  }

  private String title() {
    return after.item().title();
  }

  private Optional<Letter> about(Fact fact) {
    boolean fresh = !before.facts().knows(fact);
    return switch (fact) {
      case Fact.Checkout told when fresh && told.outcome() == Outcome.PAID ->
          Optional.of(paid(told.amount(), told.currency(), null, false));
      case Fact.Invoice told when fresh && !told.first() ->
          told.paid() && told.amount() == 0 ? Optional.empty() : Optional.of(billed(told));
      case Fact.Refund told -> refunded(told);
      case Fact.Subscription told -> subscribed(told);
      case Fact.Withdrawal told when fresh ->
          Optional.of(
              new WithdrawalAcknowledged(
                  id(),
                  after.email(),
                  title(),
                  told.at(),
                  after.paid() - after.refunded(),
                  after.item().currency()));
      default -> Optional.empty();
    };
  }

  private Letter billed(Fact.Invoice bill) {
    return bill.paid()
        ? paid(bill.amount(), bill.currency(), bill.receipt(), true)
        : new PaymentFailed(
            id(),
            after.email(),
            title(),
            bill.attempt(),
            Objects.requireNonNullElse(after.access().until(), bill.at().plus(Entitlement.GRACE)));
  }

  private Letter paid(long amount, String currency, @Nullable String receipt, boolean renewal) {
    return new OrderPaid(
        id(),
        after.email(),
        title(),
        amount,
        currency,
        receipt,
        after.item().courses(),
        after.buyer().user() == null,
        renewal);
  }

  private Optional<Letter> refunded(Fact.Refund told) {
    long known =
        before
            .facts()
            .of(Fact.Refund.class)
            .filter(other -> other.charge().equals(told.charge()))
            .mapToLong(before.facts()::back)
            .sum();
    return told.amount() > known
        ? Optional.of(
            new Refunded(
                id(), after.email(), title(), told.amount() - known, told.currency(), told.whole()))
        : Optional.empty();
  }

  private Optional<Letter> subscribed(Fact.Subscription told) {
    Optional<Fact.Subscription> last = before.facts().subscription();
    if (last.isEmpty() || last.get().status() == Status.CANCELED) {
      return Optional.empty();
    }
    Fact.Subscription was = last.get();
    if (told.paused() != was.paused() && told.status() != Status.CANCELED) {
      return Optional.of(
          told.paused()
              ? new SubscriptionPaused(id(), after.email(), title(), told.resumes())
              : new SubscriptionResumed(id(), after.email(), title()));
    }
    boolean over = told.status() == Status.CANCELED && was.ends() == null;
    return over || (told.ends() != null && was.ends() == null)
        ? Optional.of(
            new SubscriptionCancelled(
                id(), after.email(), title(), told.ends() == null ? told.at() : told.ends()))
        : Optional.empty();
  }

  private Optional<Letter> noticed(Notice notice) {
    return switch (notice) {
      case Notice.TrialEnds trial when trial.at().isAfter(now) ->
          Optional.of(
              new TrialEnding(
                  id(),
                  after.email(),
                  title(),
                  trial.at(),
                  after.item().amount(),
                  after.item().currency()));
      case Notice.TrialEnds _ -> Optional.empty();
      case Notice.Abandoned left ->
          Optional.of(
              new CheckoutAbandoned(
                  id(),
                  left.email(),
                  title(),
                  Objects.requireNonNullElse(left.link(), "/plans/index.html")));
    };
  }
}
