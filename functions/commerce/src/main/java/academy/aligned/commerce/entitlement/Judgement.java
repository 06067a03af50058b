package academy.aligned.commerce.entitlement;

import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Weighs the facts of one purchase: first what takes access away, then what was paid. */
record Judgement(Facts facts, Instant now) {

  Entitlement entitlement() {
    Entitlement ordinary = taken().orElseGet(this::paid);
    Optional<Fact.Support> act =
        facts.of(Fact.Support.class).max(Comparator.comparing(Fact::at).thenComparing(Fact::key));
    if (act.isEmpty() || (ordinary.since().isAfter(act.get().at()) && shut(ordinary))) {
      return ordinary;
    }
    return supported(act.get(), ordinary);
  }

  /** A checkout that came to nothing, or to nothing yet, takes nothing away. */
  private boolean shut(Entitlement ordinary) {
    return !ordinary.open() && facts.paid().isPresent();
  }

  /** What support did counts until something newer takes access away. */
  private Entitlement supported(Fact.Support act, Entitlement ordinary) {
    if (!act.granted()) {
      return Entitlement.of(State.REVOKED, Reason.SUPPORT, null, act);
    }
    boolean over = act.until() != null && !now.isBefore(act.until());
    return ordinary.open() || over
        ? ordinary
        : Entitlement.of(State.ACTIVE, Reason.GRANTED, act.until(), act);
  }

  private Optional<Entitlement> taken() {
    return withdrawn().or(() -> disputed(Stage.LOST)).or(() -> disputed(Stage.OPEN)).or(this::back);
  }

  private Optional<Entitlement> withdrawn() {
    return facts
        .of(Fact.Withdrawal.class)
        .findFirst()
        .map(fact -> Entitlement.of(State.REVOKED, Reason.WITHDRAWN, null, fact));
  }

  private Optional<Entitlement> disputed(Stage stage) {
    return facts
        .of(Fact.Dispute.class)
        .filter(dispute -> dispute.stage() == stage)
        .filter(dispute -> own(dispute.payment(), null))
        .min(Comparator.comparing(Fact::at).thenComparing(Fact::key))
        .map(
            dispute ->
                stage == Stage.LOST
                    ? Entitlement.of(State.REVOKED, Reason.DISPUTE_LOST, null, dispute)
                    : Entitlement.of(State.PAUSED, Reason.DISPUTED, null, dispute));
  }

  /** The last payment went back whole; an older one that did leaves what was paid since. */
  private Optional<Entitlement> back() {
    return facts
        .of(Fact.Refund.class)
        .filter(refund -> own(refund.payment(), refund.customer()))
        .filter(refund -> refund.whole() && !failed(refund) && !paidAfter(refund))
        .max(Comparator.comparing(Fact::at).thenComparing(Fact::key))
        .map(refund -> Entitlement.of(State.REVOKED, Reason.REFUNDED, null, refund));
  }

  private boolean failed(Fact.Refund refund) {
    return facts
        .of(Fact.RefundFailed.class)
        .anyMatch(
            failure ->
                failure.charge().equals(refund.charge()) && !failure.at().isBefore(refund.at()));
  }

  private boolean paidAfter(Fact.Refund refund) {
    return facts.invoices().stream()
        .filter(bill -> bill.paid() && bill.amount() > 0)
        .anyMatch(bill -> bill.at().isAfter(refund.charged().plusSeconds(3600)));
  }

  /** Whether a payment is this purchase's, by what its own session said. */
  private boolean own(
      @org.jspecify.annotations.Nullable String payment,
      @org.jspecify.annotations.Nullable String customer) {
    return facts
        .paid()
        .filter(
            paid ->
                paid.payment() != null
                    ? paid.payment().equals(payment)
                    : customer == null || customer.equals(paid.customer()))
        .isPresent();
  }

  private Entitlement paid() {
    return facts
        .paid()
        .map(
            checkout ->
                checkout.subscription() == null
                    ? Entitlement.of(State.ACTIVE, Reason.PAID, null, checkout)
                    : new Membership(facts, checkout, now).entitlement())
        .or(() -> ended(Outcome.FAILED, Reason.PAYMENT_FAILED))
        .or(() -> ended(Outcome.EXPIRED, Reason.CHECKOUT_EXPIRED))
        .or(this::processing)
        .orElse(Entitlement.NONE);
  }

  private Optional<Fact.Checkout> checkout(Outcome outcome) {
    return facts.of(Fact.Checkout.class).filter(fact -> fact.outcome() == outcome).findFirst();
  }

  private Optional<Entitlement> ended(Outcome outcome, Reason reason) {
    return checkout(outcome).map(fact -> Entitlement.of(State.ENDED, reason, null, fact));
  }

  private Optional<Entitlement> processing() {
    return checkout(Outcome.PROCESSING)
        .map(fact -> Entitlement.of(State.PENDING, Reason.PROCESSING, null, fact));
  }
}
