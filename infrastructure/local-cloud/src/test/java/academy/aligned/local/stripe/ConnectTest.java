package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import academy.aligned.local.stripe.fixture.Visitor;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.model.Account;
import com.stripe.model.Charge;
import com.stripe.model.Transfer;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData.TransferData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practices and affiliates that are paid to. */
class ConnectTest {
  private static final String BACK = "http://bonnie.aligned.localhost:8080/practice/share";
  private static final String AGAIN = "http://bonnie.aligned.localhost:8080/practice/share/again";

  @TempDir Path folder;
  private Stand stand;
  private Shop shop;
  private Account account;

  @BeforeEach
  void open() throws Exception {
    stand = new Stand(folder);
    shop = new Shop(stand.client());
    account =
        stand
            .client()
            .v1()
            .accounts()
            .create(
                AccountCreateParams.builder()
                    .setType(AccountCreateParams.Type.EXPRESS)
                    .setEmail("bonnie@example.com")
                    .setCapabilities(
                        Capabilities.builder()
                            .setTransfers(
                                Capabilities.Transfers.builder().setRequested(true).build())
                            .build())
                    .build());
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private String link() throws Exception {
    return stand
        .client()
        .v1()
        .accountLinks()
        .create(
            AccountLinkCreateParams.builder()
                .setAccount(account.getId())
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setReturnUrl(BACK)
                .setRefreshUrl(AGAIN)
                .build())
        .getUrl();
  }

  private void onboarded() throws Exception {
    Map<String, String> form = Map.of("name", "Bonnie", "kind", "company", "action", "complete");
    assertThat(Visitor.location(stand.visitor().post(link(), form))).isEqualTo(BACK);
  }

  private Session sale() throws Exception {
    var data =
        PaymentIntentData.builder()
            .setApplicationFeeAmount(3_000L)
            .setTransferData(TransferData.builder().setDestination(account.getId()).build());
    return shop.open(Shop.basket(shop.course(10_000)).setPaymentIntentData(data.build()));
  }

  @Test
  void who_told_everything_can_be_paid_to_and_the_platform_hears_it_with_another_secret()
      throws Exception {
    assertThat(account.getChargesEnabled()).isFalse();
    assertThat(stand.visitor().get(link()).body()).contains("no real money", "Agree and submit");
    onboarded();
    Account ready = stand.client().v1().accounts().retrieve(account.getId());
    assertThat(ready.getChargesEnabled() && ready.getPayoutsEnabled()).isTrue();
    assertThat(ready.getCapabilities().getTransfers()).isEqualTo("active");
    assertThat(stand.hears("account.updated")).isTrue();
    assertThat(stand.platform().heard("account.updated").getFirst().getAccount())
        .isEqualTo(account.getId());
  }

  @Test
  void a_link_is_good_once_and_for_a_few_minutes() throws Exception {
    String late = link();
    stand.clock().forward(Duration.ofMinutes(6));
    assertThat(Visitor.location(stand.visitor().get(late))).isEqualTo(AGAIN);
    assertThat(Visitor.location(stand.visitor().press(link(), "later"))).isEqualTo(BACK);
    assertThat(stand.client().v1().accounts().retrieve(account.getId()).getDetailsSubmitted())
        .isFalse();
  }

  @Test
  void nothing_is_shared_with_who_is_not_ready() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(this::sale)
        .satisfies(
            e -> assertThat(e.getCode()).isEqualTo("insufficient_capabilities_for_transfer"));
  }

  @Test
  void a_sale_is_shared_and_a_refund_takes_the_share_back() throws Exception {
    onboarded();
    Session session = sale();
    stand.visitor().pay(session.getUrl(), "4242424242424242");
    String intent = shop.again(session).getPaymentIntent();
    String id = stand.client().v1().paymentIntents().retrieve(intent).getLatestCharge();
    Charge charge = stand.client().v1().charges().retrieve(id);
    assertThat(charge.getApplicationFeeAmount()).isEqualTo(3_000);
    Transfer share = stand.client().v1().transfers().retrieve(charge.getTransfer());
    assertThat(share.getAmount()).isEqualTo(10_000);
    assertThat(share.getDestination()).isEqualTo(account.getId());
    assertThat(share.getSourceTransaction()).isEqualTo(id);
    stand
        .client()
        .v1()
        .refunds()
        .create(
            RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(5_000L)
                .setReverseTransfer(true)
                .setRefundApplicationFee(true)
                .build());
    assertThat(stand.client().v1().transfers().retrieve(share.getId()).getAmountReversed())
        .isEqualTo(5_000);
    assertThat(
            stand
                .client()
                .v1()
                .applicationFees()
                .retrieve(charge.getApplicationFee())
                .getAmountRefunded())
        .isEqualTo(1_500);
  }

  @Test
  void an_affiliate_is_sent_what_was_earned() throws Exception {
    onboarded();
    Transfer sent =
        stand
            .client()
            .v1()
            .transfers()
            .create(
                TransferCreateParams.builder()
                    .setDestination(account.getId())
                    .setAmount(1_980L)
                    .setCurrency("usd")
                    .setTransferGroup("2026-11")
                    .build(),
                Stand.key("statement-2026-11"));
    assertThat(sent.getAmount()).isEqualTo(1_980);
    assertThat(stand.hears("transfer.created")).isTrue();
  }

  @Test
  void what_a_practice_sells_itself_is_on_its_own_account() throws Exception {
    onboarded();
    var theirs = RequestOptions.builder().setStripeAccount(account.getId()).build();
    String customer = stand.client().v1().customers().create(null, theirs).getId();
    assertThat(stand.client().v1().customers().retrieve(customer, theirs).getId())
        .isEqualTo(customer);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> stand.client().v1().customers().retrieve(customer));
    assertThat(stand.hears("customer.created")).isTrue();
    assertThat(stand.platform().heard("customer.created").getFirst().getAccount())
        .isEqualTo(account.getId());
    var nobody = RequestOptions.builder().setStripeAccount("acct_nobody").build();
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> stand.client().v1().customers().create(null, nobody));
  }

  @Test
  void an_account_may_leave_and_its_payout_may_fail() throws Exception {
    stand.control("POST", "/payout-failed", Map.of("account", account.getId()));
    assertThat(stand.hears("payout.failed")).isTrue();
    stand.control("POST", "/deauthorize", Map.of("account", account.getId()));
    assertThat(stand.hears("account.application.deauthorized")).isTrue();
  }
}
