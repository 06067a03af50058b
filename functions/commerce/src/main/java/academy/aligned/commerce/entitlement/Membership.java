package academy.aligned.commerce.entitlement;

import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a paid checkout of a subscription opens, by its last known status and its bills. */
record Membership(Facts facts, Fact.Checkout checkout, Instant now) {
  /** A renewal is billed an hour after the period ends; nobody is worried by that. */
  private static final Duration USUAL = Duration.ofDays(1);

  /** How long a checkout is believed while its subscription is not heard of. */
  private static final Duration UNHEARD = Duration.ofDays(3);

  Entitlement entitlement() {
    return facts.subscription().map(this::of).orElseGet(this::unheard);
  }

  private Entitlement unheard() {
    Instant until = facts.lastPaid().map(Fact.Invoice::until).orElse(checkout.at().plus(UNHEARD));
    return renewing(checkout, Reason.PAID, until);
  }

  private Entitlement of(Fact.Subscription known) {
    return switch (known.status()) {
      case CANCELED, INCOMPLETE_EXPIRED ->
          Entitlement.of(State.ENDED, Reason.CANCELLED, null, known);
      case UNPAID -> Entitlement.of(State.PAUSED, Reason.PAST_DUE, null, known);
      case PAUSED -> Entitlement.of(State.PAUSED, Reason.AWAITING_RENEWAL, null, known);
      case INCOMPLETE -> Entitlement.of(State.PENDING, Reason.PROCESSING, null, known);
      case PAST_DUE -> madeGood(known) ? going(known) : owing(known);
      case TRIALING ->
          spent()
              ? Entitlement.of(State.PAUSED, Reason.AWAITING_PAYMENT, null, known)
              : running(known);
      case ACTIVE -> running(known);
    };
  }

  private boolean spent() {
    return facts.of(Fact.TrialSpent.class).findAny().isPresent();
  }

  private Entitlement running(Fact.Subscription known) {
    return failing().filter(bill -> !bill.at().isBefore(known.at())).isPresent()
        ? owing(known)
        : going(known);
  }

  /**
   * The oldest bill that failed and was not made good: by its own payment, or by a later one of
   * money. A bill of nothing pays for nothing but itself.
   */
  private Optional<Fact.Invoice> failing() {
    Instant paid = facts.lastMoney().map(Fact::at).orElse(Instant.MIN);
    return facts.invoices().stream()
        .filter(bill -> !bill.paid() && !bill.first() && bill.at().isAfter(paid))
        .filter(bill -> !paidSince(bill))
        .findFirst();
  }

  private boolean paidSince(Fact.Invoice failed) {
    return facts.invoices().stream()
        .anyMatch(bill -> bill.paid() && bill.invoice().equals(failed.invoice()));
  }

  private boolean madeGood(Fact.Subscription known) {
    return failing().isEmpty()
        && facts.invoices().stream()
            .filter(Fact.Invoice::paid)
            .filter(bill -> bill.amount() > 0 || owed(bill))
            .anyMatch(bill -> !bill.at().isBefore(known.at()));
  }

  private boolean owed(Fact.Invoice paid) {
    return facts.invoices().stream()
        .anyMatch(bill -> !bill.paid() && bill.invoice().equals(paid.invoice()));
  }

  private Entitlement owing(Fact.Subscription known) {
    Fact first = failing().<Fact>map(bill -> bill).orElse(known);
    Instant until = first.at().plus(Entitlement.GRACE);
    return now.isBefore(until)
        ? Entitlement.of(State.GRACE, Reason.PAST_DUE, until, first)
        : Entitlement.of(State.PAUSED, Reason.PAST_DUE, null, first);
  }

  private Entitlement going(Fact.Subscription known) {
    if (known.paused()) {
      return pausing(known);
    }
    if (known.ends() != null) {
      return now.isBefore(known.ends())
          ? Entitlement.of(State.ACTIVE, Reason.ENDING, known.ends(), known)
          : Entitlement.of(State.ENDED, Reason.CANCELLED, null, known);
    }
    Reason reason = known.status() == Status.TRIALING ? Reason.TRIAL : Reason.PAID;
    return renewing(known, reason, paidUntil(known));
  }

  /** What was paid for before the pause is not taken away. */
  private Entitlement pausing(Fact.Subscription known) {
    Instant until = facts.lastPaid().map(bill -> within(bill, known)).orElse(known.at());
    return now.isBefore(until)
        ? Entitlement.of(State.ACTIVE, Reason.PAUSING, until, known)
        : Entitlement.of(State.PAUSED, Reason.PAUSED_BY_BUYER, null, known);
  }

  /** A period that no bill was paid for, as after a pause, opens nothing. */
  private Instant paidUntil(Fact.Subscription known) {
    return facts
        .lastPaid()
        .filter(bill -> bill.until() != null)
        .map(bill -> within(bill, known))
        .or(() -> Optional.ofNullable(known.periodEnd()))
        .orElse(checkout.at().plus(UNHEARD));
  }

  /** Another plan may have made the period shorter since the bill was paid. */
  private static @Nullable Instant within(Fact.Invoice bill, Fact.Subscription known) {
    boolean shorter =
        bill.until() != null
            && known.periodEnd() != null
            && known.periodEnd().isBefore(bill.until())
            && !known.at().isBefore(bill.at());
    return shorter ? known.periodEnd() : bill.until();
  }

  private Entitlement renewing(Fact fact, Reason reason, Instant end) {
    Instant until = end.plus(Entitlement.GRACE);
    if (now.isBefore(end.plus(USUAL))) {
      return Entitlement.of(State.ACTIVE, reason, until, fact);
    }
    return now.isBefore(until)
        ? Entitlement.of(State.GRACE, Reason.AWAITING_RENEWAL, until, fact)
        : Entitlement.of(State.PAUSED, Reason.AWAITING_RENEWAL, null, fact);
  }
}
