package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.stripe.fixture.Member;
import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import com.stripe.exception.CardException;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.SubscriptionUpdateParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A membership through its months. */
class SubscriptionTest {
  @TempDir Path folder;
  private Stand stand;
  private Shop shop;

  @BeforeEach
  void open() {
    stand = new Stand(folder);
    shop = new Shop(stand.client());
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Member member(String card, long trialDays) throws Exception {
    return Member.joins(stand, shop.membership(2_900, Interval.MONTH), card, trialDays);
  }

  @Test
  void a_trial_is_announced_ends_and_is_paid_and_the_next_month_too() throws Exception {
    Member member = member("4242424242424242", 7);
    Session session = member.session();
    assertThat(session.getPaymentStatus()).isEqualTo("no_payment_required");
    assertThat(session.getAmountTotal()).isZero();
    Subscription trial = member.subscription();
    assertThat(trial.getStatus()).isEqualTo("trialing");
    assertThat(trial.getMetadata()).containsEntry("order", "o1");
    assertThat(trial.getTrialEnd() - trial.getTrialStart()).isEqualTo(7 * 86_400);
    assertThat(stand.platform().heard("customer.subscription.trial_will_end")).isEmpty();

    stand.pass(Duration.ofDays(5));
    assertThat(stand.hears("customer.subscription.trial_will_end")).isTrue();
    stand.pass(Duration.ofDays(3));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    Invoice first = member.newest();
    assertThat(first.getAmountPaid()).isEqualTo(2_900);
    assertThat(first.getBillingReason()).isEqualTo("subscription_cycle");
    assertThat(first.getParent().getSubscriptionDetails().getSubscription()).isEqualTo(member.id());
    assertThat(first.getParent().getSubscriptionDetails().getMetadata())
        .containsEntry("order", "o1");

    stand.pass(Duration.ofDays(31));
    assertThat(member.invoices()).hasSize(3);
    assertThat(stand.hears("invoice.upcoming")).isTrue();
    assertThat(stand.hears("invoice.paid")).isTrue();
    var payments =
        stand
            .client()
            .v1()
            .invoicePayments()
            .list(InvoicePaymentListParams.builder().setInvoice(first.getId()).build());
    assertThat(payments.getData().getFirst().getPayment().getPaymentIntent()).startsWith("pi_");
  }

  @Test
  void a_payment_that_fails_is_tried_again_and_a_new_card_saves_the_membership() throws Exception {
    Member member = member("4000000000000341", 0);
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    assertThat(member.session().getPaymentStatus()).isEqualTo("paid");

    stand.pass(Duration.ofDays(30).plusHours(1));
    assertThat(member.subscription().getStatus()).isEqualTo("past_due");
    Invoice open = member.newest();
    assertThat(open.getStatus()).isEqualTo("open");
    assertThat(open.getAttemptCount()).isEqualTo(1);
    assertThat(open.getNextPaymentAttempt())
        .isGreaterThan(stand.clock().instant().getEpochSecond());
    assertThat(stand.hears("invoice.payment_failed")).isTrue();
    assertThatExceptionOfType(CardException.class)
        .isThrownBy(() -> stand.client().v1().invoices().pay(open.getId()))
        .satisfies(e -> assertThat(e.getDeclineCode()).isEqualTo("generic_decline"));

    member.update(SubscriptionUpdateParams.builder().setDefaultPaymentMethod("pm_card_visa"));
    stand.pass(Duration.ofDays(4));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    assertThat(member.newest().getStatus()).isEqualTo("paid");
  }

  @Test
  void who_never_pays_is_let_go_after_the_last_try() throws Exception {
    Member member = member("4000000000000341", 0);
    stand.pass(Duration.ofDays(38));
    Subscription ended = member.subscription();
    assertThat(ended.getStatus()).isEqualTo("canceled");
    assertThat(ended.getCancellationDetails().getReason()).isEqualTo("payment_failed");
    assertThat(stand.hears("customer.subscription.deleted")).isTrue();
    assertThat(member.newest().getAttemptCount()).isEqualTo(4);
  }

  @Test
  void a_renewal_can_be_made_to_fail_once() throws Exception {
    Member member = member("4242424242424242", 0);
    stand.control("POST", "/fail-renewal", Map.of("subscription", member.id()));
    stand.pass(Duration.ofDays(30).plusHours(1));
    assertThat(member.subscription().getStatus()).isEqualTo("past_due");
    stand.pass(Duration.ofDays(2));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
  }

  @Test
  void a_pause_voids_what_falls_into_it_and_ends_on_its_day() throws Exception {
    Member member = member("4242424242424242", 0);
    long day = stand.clock().instant().plus(Duration.ofDays(45)).getEpochSecond();
    var pause =
        SubscriptionUpdateParams.PauseCollection.builder()
            .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID)
            .setResumesAt(day)
            .build();
    member.update(SubscriptionUpdateParams.builder().setPauseCollection(pause));
    stand.pass(Duration.ofDays(31));
    assertThat(member.newest().getStatus()).isEqualTo("void");
    assertThat(stand.hears("invoice.voided")).isTrue();
    stand.pass(Duration.ofDays(31));
    assertThat(member.subscription().getPauseCollection()).isNull();
    assertThat(member.newest().getStatus()).isEqualTo("paid");
  }

  @Test
  void a_pause_can_be_ended_by_hand() throws Exception {
    Member member = member("4242424242424242", 0);
    var pause =
        SubscriptionUpdateParams.PauseCollection.builder()
            .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID)
            .build();
    member.update(SubscriptionUpdateParams.builder().setPauseCollection(pause));
    assertThat(member.subscription().getPauseCollection().getBehavior()).isEqualTo("void");
    member.update(
        SubscriptionUpdateParams.builder()
            .setPauseCollection(com.stripe.param.common.EmptyParam.EMPTY));
    assertThat(member.subscription().getPauseCollection()).isNull();
  }

  @Test
  void who_cancels_stays_until_the_end_of_the_term_and_may_think_again() throws Exception {
    Member member = member("4242424242424242", 0);
    member.update(SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    assertThat(member.subscription().getCancelAt()).isNotNull();
    assertThat(stand.hears("customer.subscription.updated")).isTrue();
    Event told = stand.platform().heard("customer.subscription.updated").getFirst();
    assertThat(told.getData().getPreviousAttributes()).containsEntry("cancel_at_period_end", false);
    member.update(SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false));
    stand.pass(Duration.ofDays(31));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    member.update(SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true));
    stand.pass(Duration.ofDays(31));
    assertThat(member.subscription().getStatus()).isEqualTo("canceled");
    assertThat(member.invoices()).hasSize(2);
  }

  @Test
  void a_year_that_passes_at_once_is_twelve_months_in_their_order() throws Exception {
    Member member = member("4242424242424242", 0);
    stand.pass(Duration.ofDays(366));
    var all = member.invoices();
    assertThat(all).hasSize(13).allMatch(invoice -> invoice.getStatus().equals("paid"));
    assertThat(all)
        .extracting(Invoice::getCreated)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    var of =
        InvoiceListParams.builder()
            .setSubscription(member.id())
            .setStatus(InvoiceListParams.Status.OPEN);
    assertThat(stand.client().v1().invoices().list(of.build()).getData()).isEmpty();
  }

  @Test
  void a_membership_can_be_ended_at_once() throws Exception {
    Member member = member("4242424242424242", 0);
    stand.client().v1().subscriptions().cancel(member.id());
    assertThat(member.subscription().getStatus()).isEqualTo("canceled");
    assertThat(stand.hears("customer.subscription.deleted")).isTrue();
  }
}
