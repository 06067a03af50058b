package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refunds and disputes of a paid course. */
class MoneyBackTest {
  @TempDir Path folder;
  private Stand stand;
  private String intent = "";

  @BeforeEach
  void bought() throws Exception {
    stand = new Stand(folder);
    intent = buy("4242424242424242");
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private String buy(String card) throws Exception {
    Shop shop = new Shop(stand.client());
    Session session = shop.open(Shop.basket(shop.course(10_000)));
    stand.visitor().pay(session.getUrl(), card);
    return shop.again(session).getPaymentIntent();
  }

  private Refund refund(Long amount, String key) throws Exception {
    var params = RefundCreateParams.builder().setPaymentIntent(intent);
    if (amount > 0) {
      params.setAmount(amount);
    }
    return stand.client().v1().refunds().create(params.build(), Stand.key(key));
  }

  private Charge charge(String of) throws Exception {
    String id = stand.client().v1().paymentIntents().retrieve(of).getLatestCharge();
    var whole = ChargeRetrieveParams.builder().addExpand("refunds").build();
    return stand.client().v1().charges().retrieve(id, whole);
  }

  @Test
  void a_part_and_then_the_rest_come_back_once() throws Exception {
    Refund part = refund(4_000L, "r1");
    assertThat(refund(4_000L, "r1").getId()).isEqualTo(part.getId());
    assertThat(charge(intent).getAmountRefunded()).isEqualTo(4_000);
    assertThat(charge(intent).getRefunded()).isFalse();
    refund(0L, "r2");
    assertThat(charge(intent).getRefunded()).isTrue();
    assertThat(charge(intent).getRefunds().getData()).hasSize(2);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> refund(0L, "r3"))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo("charge_already_refunded"));
    assertThat(stand.hears("charge.refunded")).isTrue();
    assertThat(stand.hears("refund.updated")).isTrue();
    assertThat(
            stand.platform().heard("charge.refunded").getFirst().getData().getPreviousAttributes())
        .containsKey("amount_refunded");
  }

  @Test
  void more_than_was_paid_does_not_come_back() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> refund(10_001L, "r1"))
        .withMessageContaining("greater than unrefunded amount");
  }

  @Test
  void a_dispute_takes_the_money_and_a_won_one_brings_it_back() throws Exception {
    String charge = charge(intent).getId();
    String opened =
        stand.control(
            "POST", "/disputes", Map.of("charge", charge, "reason", "product_not_received"));
    String dispute = Json.TOLERANT.readTree(opened).path("id").asString();
    assertThat(stand.hears("charge.dispute.created")).isTrue();
    assertThat(charge(intent).getDisputed()).isTrue();
    assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> refund(0L, "r1"));
    stand.control("POST", "/disputes/close", Map.of("dispute", dispute, "won", true));
    assertThat(stand.hears("charge.dispute.closed")).isTrue();
    assertThat(stand.client().v1().disputes().retrieve(dispute).getStatus()).isEqualTo("won");
    assertThat(refund(0L, "r2").getStatus()).isEqualTo("succeeded");
  }

  @Test
  void a_card_that_disputes_does_so_by_itself() throws Exception {
    String disputed = buy("4000000000000259");
    assertThat(charge(disputed).getDisputed()).isTrue();
    assertThat(stand.hears("charge.dispute.created")).isTrue();
  }

  @Test
  void the_balance_adds_up() throws Exception {
    refund(4_000L, "r1");
    var moved = stand.client().v1().balanceTransactions().list().getData();
    assertThat(moved).extracting(BalanceTransaction::getAmount).containsExactly(-4_000L, 10_000L);
    assertThat(moved.getLast().getFee()).isEqualTo(320);
    assertThat(moved.getLast().getNet()).isEqualTo(9_680);
  }
}
