package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.entitlement.Fact.Status;
import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.commerce.stripe.StripeCatalogue.Code;
import academy.aligned.commerce.stripe.StripeCheckout.Basket;
import academy.aligned.commerce.stripe.StripeCheckout.Opened;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.local.stripe.fixture.Stand;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money moves as often as it should and no more, however late or often it is asked to. */
class CommerceMoneyTest {
  private static final String CARD = "4242424242424242";
  private static final int BUYERS = 1_000;
  private static final int USES = 50;

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

  private Opened opened(String price, boolean subscription, @Nullable String payee, String code) {
    return stripe
        .checkout()
        .open(
            new Basket(
                UUID.randomUUID().toString(),
                price,
                "usd",
                subscription,
                0,
                null,
                payee,
                payee == null ? 0 : 2_376,
                code.isEmpty() ? null : code,
                "https://aligned.localhost/checkout/return",
                "https://aligned.localhost/checkout/cancelled"));
  }

  private String member() throws Exception {
    Opened page = opened(stand.price("basic-monthly", 2900, "MONTH"), true, null, "");
    stand.visitor().pay(page.url(), CARD);
    var told = stripe.checkout().standing(page.session(), stand.clock().instant()).facts();
    return Objects.requireNonNull(((Fact.Checkout) told.getFirst()).subscription());
  }

  private String payee() throws Exception {
    String account = stripe.connect().open("practice/x", "owner@example.org", "CA").account();
    String link = stripe.connect().onboarding(account, "https://x.aligned.localhost/practice");
    stand.visitor().post(link, Map.of("name", "X", "kind", "company", "action", "complete"));
    return account;
  }

  @Test
  void a_transfer_that_is_asked_for_again_after_days_is_the_same_one() throws Exception {
    String account = payee();
    stand.visitor().pay(opened(stand.price("birth", 9900, null), false, null, "").url(), CARD);
    String sent = stripe.connect().transfer(account, 1980, "usd", "payout/a/1");
    stand.pass(Duration.ofDays(3));
    assertThat(stripe.connect().transfer(account, 1980, "usd", "payout/a/1")).isEqualTo(sent);
    assertThat(stripe.connect().transfer(account, 1980, "usd", "payout/a/2")).isNotEqualTo(sent);
  }

  @Test
  void a_practices_part_of_a_reduced_price_is_what_was_said_and_comes_back_with_the_money()
      throws Exception {
    String code = code(20, USES);
    Opened page = opened(stand.price("birth", 9900, null), false, payee(), code);
    stand.visitor().pay(page.url(), CARD);
    var told =
        (Fact.Checkout)
            stripe.checkout().standing(page.session(), stand.clock().instant()).facts().getFirst();
    assertThat(told.amount()).isEqualTo(7920);
    var transfer = stand.client().v1().transfers().list().getData().getFirst();
    assertThat(transfer.getAmount()).isEqualTo(2_376);
    stripe.billing().refund(Objects.requireNonNull(told.payment()), 7920, "o", "k");
    assertThat(stand.client().v1().transfers().retrieve(transfer.getId()).getAmountReversed())
        .isEqualTo(2_376);
  }

  @Test
  void a_pause_over_a_renewal_ends_with_a_bill_and_no_free_month() throws Exception {
    String id = member();
    Instant paid = stripe.billing().subscription(id, stand.clock().instant()).periodEnd();
    stand.pass(Duration.ofDays(10));
    Instant now = stand.clock().instant();
    stripe.billing().pause(id, now.plus(Duration.ofDays(35)), now);
    stand.pass(Duration.ofDays(36));
    Instant later = stand.clock().instant();
    assertThat(stripe.billing().subscription(id, later).paused()).as("by itself").isFalse();
    assertThat(stripe.billing().payments(id)).hasSize(1);
    Fact.Subscription begun = stripe.billing().begin(id, Objects.requireNonNull(paid), later);
    stripe.billing().begin(id, paid, later);
    assertThat(stripe.billing().payments(id)).as("billed once").hasSize(2);
    assertThat(begun.periodEnd()).isAfter(later.plus(Duration.ofDays(27)));
  }

  @Test
  void who_resumes_by_hand_after_what_was_paid_for_is_billed_at_once() throws Exception {
    String id = member();
    Instant now = stand.clock().instant();
    stripe.billing().pause(id, now.plus(Duration.ofDays(90)), now);
    stand.pass(Duration.ofDays(50));
    Instant later = stand.clock().instant();
    assertThat(stripe.billing().resume(id, true, later).paused()).isFalse();
    assertThat(stripe.billing().payments(id)).hasSize(2);
  }

  @Test
  void a_change_that_the_card_does_not_pay_for_changes_nothing() throws Exception {
    stand.price("premium-monthly", 4900, "MONTH");
    String id = member();
    stand.pass(Duration.ofDays(2));
    stand.control("POST", "/fail-renewal", Map.of("subscription", id));
    Instant now = stand.clock().instant();
    assertThatThrownBy(() -> stripe.billing().change(id, "premium-monthly", "k", now))
        .isInstanceOf(Problem.class);
    Fact.Subscription still = stripe.billing().subscription(id, now);
    assertThat(still.price()).isEqualTo("basic-monthly");
    assertThat(still.status()).isEqualTo(Status.ACTIVE);
  }

  private String code(int percent, int most) {
    return stripe
        .catalogue()
        .code(
            new Code(
                "launch", "LAUNCH20", percent, Map.of(), List.of(), 0, most, null, false, true))
        .id();
  }

  @Test
  void a_code_for_fifty_is_used_by_exactly_fifty_of_a_thousand() throws Exception {
    String price = stand.price("birth", 9900, null);
    String code = code(20, USES);
    List<String> pages = Collections.synchronizedList(new java.util.ArrayList<>());
    Callable<Integer> opening =
        () -> {
          pages.add(opened(price, false, null, code).url());
          return 0;
        };
    List<Callable<Integer>> paying;
    long paid = 0;
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (Future<Integer> one : pool.invokeAll(Collections.nCopies(BUYERS, opening))) {
        one.get();
      }
      paying = pages.stream().map(this::paying).toList();
      for (Future<Integer> one : pool.invokeAll(paying)) {
        paid += one.get() == 303 ? 1 : 0;
      }
    }
    assertThat(pages).hasSize(BUYERS);
    assertThat(paid).as("the others are shown the whole price first").isEqualTo(USES);
    assertThat(stripe.catalogue().use(code).used()).isEqualTo(USES);
    assertThat(stripe.catalogue().use(code).active()).isFalse();
  }

  private Callable<Integer> paying(String page) {
    return () -> stand.visitor().pay(page, CARD).statusCode();
  }
}
