package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import academy.aligned.local.stripe.fixture.Visitor;
import com.stripe.model.Coupon;
import com.stripe.model.Price;
import com.stripe.model.PromotionCode;
import com.stripe.model.checkout.Session;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PromotionCodeCreateParams;
import com.stripe.param.PromotionCodeCreateParams.Promotion;
import com.stripe.param.PromotionCodeCreateParams.Restrictions;
import com.stripe.param.checkout.SessionCreateParams.Discount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that make a course cheaper, as often as they may and no more. */
class PromotionTest {
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

  private PromotionCode code(PromotionCodeCreateParams.Builder more) throws Exception {
    Coupon coupon =
        stand
            .client()
            .v1()
            .coupons()
            .create(
                CouponCreateParams.builder()
                    .setPercentOff(new java.math.BigDecimal("20"))
                    .setDuration(CouponCreateParams.Duration.ONCE)
                    .build());
    Promotion promotion =
        Promotion.builder().setType(Promotion.Type.COUPON).setCoupon(coupon.getId()).build();
    return stand
        .client()
        .v1()
        .promotionCodes()
        .create(more.setPromotion(promotion).setCode("LAUNCH20").build());
  }

  private Session session(Price price) throws Exception {
    return shop.open(Shop.basket(price).setAllowPromotionCodes(true));
  }

  private int apply(Session session) throws Exception {
    return stand
        .visitor()
        .post(session.getUrl(), Map.of("action", "apply", "code", "launch20"))
        .statusCode();
  }

  @Test
  void a_code_typed_at_the_page_takes_a_fifth_off() throws Exception {
    PromotionCode code = code(PromotionCodeCreateParams.builder());
    Session session = session(shop.course(9_900));
    assertThat(apply(session)).isEqualTo(200);
    assertThat(stand.visitor().get(session.getUrl()).body()).contains("$79.20", "−$19.80");
    stand.visitor().pay(session.getUrl(), "4242424242424242");
    Session paid = shop.again(session);
    assertThat(paid.getAmountTotal()).isEqualTo(7_920);
    assertThat(paid.getTotalDetails().getAmountDiscount()).isEqualTo(1_980);
    assertThat(paid.getDiscounts().getFirst().getPromotionCode()).isEqualTo(code.getId());
    assertThat(stand.client().v1().promotionCodes().retrieve(code.getId()).getTimesRedeemed())
        .isEqualTo(1);
  }

  @Test
  void a_code_that_is_over_or_asks_for_more_is_refused() throws Exception {
    code(
        PromotionCodeCreateParams.builder()
            .setExpiresAt(stand.clock().instant().plus(Duration.ofHours(1)).getEpochSecond())
            .setRestrictions(
                Restrictions.builder()
                    .setMinimumAmount(5_000L)
                    .setMinimumAmountCurrency("usd")
                    .build()));
    assertThat(apply(session(shop.course(4_000)))).isEqualTo(422);
    Session dear = session(shop.course(9_000));
    assertThat(apply(dear)).isEqualTo(200);
    stand.clock().forward(Duration.ofHours(2));
    assertThat(apply(session(shop.course(9_000)))).isEqualTo(422);
    var late = stand.visitor().pay(dear.getUrl(), "4242424242424242");
    assertThat(late.body()).contains("expired", "$90.00");
    assertThat(shop.again(dear).getStatus()).isEqualTo("open");
  }

  @Test
  void of_a_thousand_who_have_a_code_of_fifty_uses_fifty_have_it_cheaper() throws Exception {
    stand.control("POST", "/hold", Map.of());
    PromotionCode code = code(PromotionCodeCreateParams.builder().setMaxRedemptions(50L));
    var cheaper = Discount.builder().setPromotionCode(code.getId()).build();
    Price price = shop.course(9_900);
    List<Callable<Integer>> buyers = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Session session = shop.open(Shop.basket(price).addDiscount(cheaper));
      buyers.add(() -> stand.visitor().pay(session.getUrl(), "4242424242424242").statusCode());
    }
    long paid = 0;
    try (var threads = Executors.newFixedThreadPool(32)) {
      for (Future<Integer> one : threads.invokeAll(buyers)) {
        paid += one.get() == 303 ? 1 : 0;
      }
    }
    assertThat(paid).isEqualTo(50);
    PromotionCode after = stand.client().v1().promotionCodes().retrieve(code.getId());
    assertThat(after.getTimesRedeemed()).isEqualTo(50);
    assertThat(after.getActive()).isFalse();
  }

  @Test
  void who_comes_too_late_sees_the_new_total_and_may_still_pay() throws Exception {
    code(PromotionCodeCreateParams.builder().setMaxRedemptions(1L));
    Price price = shop.course(9_900);
    Session first = session(price);
    Session second = session(price);
    apply(first);
    apply(second);
    stand.visitor().pay(first.getUrl(), "4242424242424242");
    var told = stand.visitor().pay(second.getUrl(), "4242424242424242");
    assertThat(told.statusCode()).isEqualTo(402);
    assertThat(told.body()).contains("no longer valid");
    assertThat(Visitor.location(stand.visitor().pay(second.getUrl(), "4242424242424242")))
        .isNotEmpty();
    assertThat(shop.again(second).getAmountTotal()).isEqualTo(9_900);
  }
}
