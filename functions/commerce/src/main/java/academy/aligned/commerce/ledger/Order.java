package academy.aligned.commerce.ledger;

import academy.aligned.commerce.catalogue.Offer;
import academy.aligned.commerce.catalogue.Offers.Priced;
import academy.aligned.commerce.entitlement.Entitlement;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Facts;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A purchase from its first click on.
 *
 * @param customer Stripe's customer, if she was known before
 * @param facts all that became known
 * @param access what they opened when they were last weighed
 */
public record Order(
    OrderId order,
    Buyer buyer,
    Item item,
    Session session,
    @Nullable String customer,
    @Nullable Consent consent,
    @Nullable Origin origin,
    Instant opened,
    Facts facts,
    Entitlement access) {

  /** Whose it is; a guest has no account and is known by what she told Stripe. */
  public record Buyer(@Nullable UserId user, String email, String host) {}

  /** What is bought, in the words and at the price of that day. */
  public record Item(
      String offer,
      String price,
      String title,
      Offer.Kind kind,
      List<String> courses,
      Offer.@Nullable Interval interval,
      long amount,
      String currency) {

    public static Item of(Priced priced, String currency) {
      Offer offer = priced.offer();
      return new Item(
          offer.offer(),
          priced.price().price(),
          offer.title(),
          offer.kind(),
          offer.courses(),
          priced.price().interval(),
          priced.price().amounts().getOrDefault(currency, 0L),
          currency);
    }
  }

  /** Stripe's page for it. */
  public record Session(String session, String url, Instant expires) {}

  /** That the course may start at once, and that the right to withdraw ends with it. */
  @JsonIgnoreProperties("country")
  public record Consent(String version, boolean accepted, Instant at) {}

  /**
   * Who brought the buyer.
   *
   * @param account the practice's account that gets a share
   */
  public record Origin(
      @Nullable String referral, @Nullable TenantId via, @Nullable String account) {}

  public Order knowing(List<? extends Fact> news, Instant now) {
    Facts known = facts.plus(news);
    return new Order(
        order,
        buyer,
        item,
        session,
        customer,
        consent,
        origin,
        opened,
        known,
        Entitlement.of(known, now));
  }

  Order costing(Item other) {
    return new Order(
        order, buyer, other, session, customer, consent, origin, opened, facts, access);
  }

  public Order of(UserId user, String email) {
    return new Order(
        order,
        new Buyer(user, email, buyer.host()),
        item,
        session,
        customer,
        consent,
        origin,
        opened,
        facts,
        access);
  }

  /** Whether a fact can be of this purchase, by what its own session said. */
  boolean accepts(Fact fact) {
    return switch (fact) {
      case Fact.Checkout checkout -> checkout.session().equals(session.session());
      case Fact.Subscription told -> own(told.subscription());
      case Fact.Invoice told -> own(told.subscription());
      case Fact.Refund told -> paidBy(told.payment());
      case Fact.Dispute told -> paidBy(told.payment());
      case Fact.RefundFailed _, Fact.Support _, Fact.Withdrawal _, Fact.TrialSpent _ -> true;
    };
  }

  /** Before the session is heard of, a subscription's word is kept, and opens nothing. */
  private boolean own(String subscription) {
    return facts.paid().isEmpty()
        || facts.paid().filter(paid -> subscription.equals(paid.subscription())).isPresent();
  }

  private boolean paidBy(@Nullable String payment) {
    Optional<String> known = facts.paid().map(Fact.Checkout::payment);
    return known.isEmpty() || known.get().equals(payment);
  }

  /** What it opens at this moment. */
  public Entitlement at(Instant now) {
    return Entitlement.of(facts, now);
  }

  /** Where the buyer is written to; empty while nobody told us. */
  public String email() {
    return buyer.email().isEmpty()
        ? facts.paid().map(Fact.Checkout::email).orElse("")
        : buyer.email();
  }

  public Optional<String> payer() {
    return facts.paid().map(Fact.Checkout::customer).or(() -> Optional.ofNullable(customer));
  }

  public Optional<String> subscription() {
    return facts.paid().map(Fact.Checkout::subscription);
  }

  /** Whether it began with a trial: a subscription that was had for nothing. */
  public boolean tried() {
    return facts.paid().filter(paid -> paid.amount() == 0).isPresent()
        && subscription().isPresent();
  }

  /** Whether its subscription may still bill though nothing of it is open any more. */
  public boolean forfeited() {
    return access.state() == State.REVOKED
        && subscription().isPresent()
        && facts.subscription().filter(known -> known.status().over()).isEmpty();
  }

  /** What was paid so far that we still know of, by the checkout and by bills after it. */
  public long paid() {
    long bills =
        facts.invoices().stream()
            .filter(bill -> bill.paid() && !bill.first())
            .mapToLong(Fact.Invoice::amount)
            .sum();
    return bills + facts.paid().map(Fact.Checkout::amount).orElse(0L);
  }

  public long refunded() {
    return facts.of(Fact.Refund.class).mapToLong(facts::back).sum();
  }
}
