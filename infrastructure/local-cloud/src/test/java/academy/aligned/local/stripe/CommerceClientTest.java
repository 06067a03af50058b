package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Status;
import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.commerce.stripe.StripeCatalogue.Code;
import academy.aligned.commerce.stripe.StripeCheckout.Basket;
import academy.aligned.commerce.stripe.StripeCheckout.Opened;
import academy.aligned.commerce.stripe.reading.StripeEvent;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.local.Eventually;
import academy.aligned.local.stripe.fixture.Stand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commerce asks of Stripe is what Stripe takes, and what it answers is what we read. */
class CommerceClientTest {
  private static final String ORDER = "0190aaaa-0000-7000-8000-00000000000a";
  private static final String CARD = "4242424242424242";
  @TempDir Path folder;
  private Stand stand;
  private Stripe stripe;

  @BeforeEach
  void open() {
    stand = new Stand(folder);
    stripe = stand.ours();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Opened opened(String price, boolean subscription, int trial, @Nullable String code) {
    return stripe
        .checkout()
        .open(
            new Basket(
                ORDER,
                price,
                "eur",
                subscription,
                trial,
                null,
                null,
                0,
                code,
                "https://aligned.localhost/checkout/return?order=o&session_id={CHECKOUT_SESSION_ID}",
                "https://aligned.localhost/checkout/cancelled"));
  }

  private Fact.Checkout paid(Opened page) throws Exception {
    stand.visitor().pay(page.url(), CARD);
    var standing = stripe.checkout().standing(page.session(), stand.clock().instant());
    assertThat(standing.open()).isFalse();
    return (Fact.Checkout) standing.facts().getFirst();
  }

  @Test
  void a_product_and_a_price_are_made_once_and_found_again() throws Exception {
    String price = stand.price("birth-once", 9900, null);
    assertThat(stand.price("birth-once", 9900, null)).isEqualTo(price);
    stripe.catalogue().shelve(price);
    assertThatThrownBy(() -> opened(price, false, 0, null)).isInstanceOf(Problem.class);
    assertThat(stand.price("birth-once", 9900, null)).as("put back").isEqualTo(price);
    assertThat(stand.client().v1().prices().retrieve(price).getActive()).isTrue();
  }

  @Test
  void a_guest_pays_once_and_the_session_tells_what_the_event_does() throws Exception {
    Opened page = opened(stand.price("birth-once", 9900, null), false, 0, null);
    assertThat(opened(stand.price("birth-once", 9900, null), false, 0, null)).isEqualTo(page);
    assertThat(stripe.checkout().standing(page.session(), stand.clock().instant()).open()).isTrue();
    Fact.Checkout told = paid(page);
    assertThat(told.outcome()).isEqualTo(Outcome.PAID);
    assertThat(told.amount()).isEqualTo(9800);
    assertThat(told.currency()).isEqualTo("eur");
    assertThat(told.email()).isEqualTo("nora@example.com");
    assertThat(stand.hears("checkout.session.completed")).isTrue();
    var event = stand.platform().heard("checkout.session.completed").getFirst();
    StripeEvent read = StripeEvent.of(event.toJson());
    assertThat(read.order()).contains(ORDER);
    assertThat(read.facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.key()).isEqualTo(told.key()));
  }

  @Test
  void a_refund_is_found_by_its_payment_and_sent_once() throws Exception {
    Fact.Checkout told = paid(opened(stand.price("birth-once", 9900, null), false, 0, null));
    String payment = Objects.requireNonNull(told.payment());
    assertThat(stripe.billing().payment(payment).orElseThrow().order()).isEqualTo(ORDER);
    stripe.billing().refund(payment, 800, ORDER, "k1");
    stripe.billing().refund(payment, 800, ORDER, "k1");
    assertThat(stripe.billing().payment(payment).orElseThrow().refunded()).isEqualTo(800);
    stand.pass(Duration.ofDays(40));
    stripe.billing().refund(payment, 800, ORDER, "k1");
    assertThat(stripe.billing().payment(payment).orElseThrow().refunded())
        .as("Stripe forgot the key long ago")
        .isEqualTo(800);
    assertThat(stripe.billing().receipts(Objects.requireNonNull(told.customer()), null, payment))
        .singleElement()
        .satisfies(receipt -> assertThat(receipt.url()).contains("/receipt/"));
    assertThat(stripe.billing().payment("pi_nobody")).isEmpty();
  }

  @Test
  void a_membership_is_paused_resumed_changed_ended_and_its_bills_lead_to_the_order()
      throws Exception {
    stand.price("premium-monthly", 4900, "MONTH");
    Fact.Checkout told = paid(opened(stand.price("basic-monthly", 2900, "MONTH"), true, 7, null));
    String id = Objects.requireNonNull(told.subscription());
    var now = stand.clock().instant();
    assertThat(stripe.billing().subscription(id, now).status()).isEqualTo(Status.TRIALING);
    assertThat(stripe.billing().subscription(id, now).price()).isEqualTo("basic-monthly");
    assertThat(stripe.billing().lastPayment(id)).as("nothing is due in a trial").isEmpty();
    stand.pass(Duration.ofDays(8));
    var payment = stripe.billing().lastPayment(id).orElseThrow();
    assertThat(payment.order()).isEqualTo(ORDER);
    assertThat(payment.amount()).isEqualTo(2800);
    now = stand.clock().instant();
    var resumes = now.plus(Duration.ofDays(20));
    assertThat(stripe.billing().pause(id, resumes, now).paused()).isTrue();
    assertThat(stripe.billing().resume(id, false, now).paused()).isFalse();
    assertThat(stripe.billing().preview(id, "premium-monthly").now()).isPositive();
    assertThat(stripe.billing().change(id, "premium-monthly", "k2", now).price())
        .isEqualTo("premium-monthly");
    assertThat(stripe.billing().ending(id, true, now).ends()).isNotNull();
    assertThat(stripe.billing().ending(id, false, now).ends()).isNull();
    String customer = Objects.requireNonNull(told.customer());
    assertThat(stripe.billing().receipts(customer, id, null)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(stripe.billing().portal(customer, "https://aligned.localhost/learn/purchases"))
        .contains("/p/session/");
    assertThat(stripe.billing().endNow(id, now).status()).isEqualTo(Status.CANCELED);
    assertThat(stripe.billing().endNow(id, now).status()).isEqualTo(Status.CANCELED);
  }

  @Test
  void the_bills_of_a_membership_are_read_out_of_its_events() throws Exception {
    paid(opened(stand.price("basic-monthly", 2900, "MONTH"), true, 0, null));
    stand.pass(Duration.ofDays(32));
    assertThat(Eventually.holds(() -> stand.platform().heard("invoice.paid").size() > 1)).isTrue();
    List<Fact.Invoice> bills =
        stand.platform().heard("invoice.paid").stream()
            .flatMap(event -> StripeEvent.of(event.toJson()).facts().stream())
            .map(Fact.Invoice.class::cast)
            .toList();
    assertThat(bills).anyMatch(Fact.Invoice::first).anyMatch(bill -> !bill.first());
    assertThat(bills).allSatisfy(bill -> assertThat(bill.until()).isAfter(bill.at()));
    assertThat(StripeEvent.of(stand.platform().heard("invoice.paid").getFirst().toJson()).order())
        .contains(ORDER);
  }

  @Test
  void a_code_takes_off_what_it_says_and_is_counted() throws Exception {
    var code =
        stripe
            .catalogue()
            .code(
                new Code("launch", "LAUNCH20", 20, Map.of(), List.of(), 0, 50, null, false, true));
    Fact.Checkout told = paid(opened(stand.price("birth-once", 9900, null), false, 0, code.id()));
    assertThat(told.amount()).isEqualTo(7840);
    assertThat(stripe.catalogue().use(code.id()).used()).isEqualTo(1);
  }

  @Test
  void a_practice_is_led_to_the_page_where_it_says_who_it_is() {
    var account = stripe.connect().open("practice/x", "owner@example.org", "CA");
    assertThat(account.charges()).isFalse();
    assertThat(stripe.connect().open("practice/x", "owner@example.org", "CA")).isEqualTo(account);
    assertThat(
            stripe.connect().onboarding(account.account(), "https://x.aligned.localhost/practice"))
        .contains("/connect/");
  }
}
