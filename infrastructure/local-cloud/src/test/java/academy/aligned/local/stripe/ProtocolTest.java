package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import academy.aligned.local.stripe.wire.Api;
import com.stripe.Stripe;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Customer;
import com.stripe.model.Price;
import com.stripe.model.checkout.Session;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceRetrieveParams;
import com.stripe.param.ProductCreateParams;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Stripe is spoken to, as stripe-java speaks. */
class ProtocolTest {
  @TempDir Path folder;
  private Stand stand;

  @BeforeEach
  void open() {
    stand = new Stand(folder);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Customer customer(String email, String key) throws Exception {
    return stand
        .client()
        .v1()
        .customers()
        .create(CustomerCreateParams.builder().setEmail(email).build(), Stand.key(key));
  }

  @Test
  void it_speaks_the_release_that_stripe_java_reads() {
    assertThat(Api.VERSION).isEqualTo(Stripe.API_VERSION);
  }

  @Test
  void a_wrong_key_is_told_so() {
    var refused =
        catchThrowableOfType(
            AuthenticationException.class,
            () -> stand.client("sk_test_other").v1().customers().retrieve("cus_1"));
    assertThat(refused.getStatusCode()).isEqualTo(401);
    assertThat(refused.getMessage()).contains("Invalid API Key");
    assertThat(refused.getRequestId()).startsWith("req_");
  }

  @Test
  void what_is_not_there_is_named() {
    var missing =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> stand.client().v1().customers().retrieve("cus_nobody"));
    assertThat(missing.getStatusCode()).isEqualTo(404);
    assertThat(missing.getCode()).isEqualTo("resource_missing");
    assertThat(missing.getParam()).isEqualTo("id");
    assertThat(missing.getMessage()).contains("No such customer: 'cus_nobody'");
  }

  @Test
  void the_same_key_gives_the_same_answer_and_never_another() throws Exception {
    Customer first = customer("nora@example.com", "k1");
    Customer again = customer("nora@example.com", "k1");
    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(again.getLastResponse().headers().firstValue("idempotent-replayed"))
        .contains("true");
    assertThatExceptionOfType(IdempotencyException.class)
        .isThrownBy(() -> customer("other@example.com", "k1"))
        .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(400));
    assertThat(stand.client().v1().customers().list().getData()).hasSize(1);
    stand.clock().forward(Duration.ofHours(25));
    assertThat(customer("nora@example.com", "k1").getId()).isNotEqualTo(first.getId());
  }

  @Test
  void lists_go_page_by_page_newest_first() throws Exception {
    for (int i = 0; i < 25; i++) {
      customer("c" + i + "@example.com", "k" + i);
    }
    var params = CustomerListParams.builder().setLimit(10L).build();
    var page = stand.client().v1().customers().list(params);
    assertThat(page.getHasMore()).isTrue();
    assertThat(page.getData().getFirst().getEmail()).isEqualTo("c24@example.com");
    int all = 0;
    for (Customer one : page.autoPagingIterable()) {
      all += one.getId().isEmpty() ? 0 : 1;
    }
    assertThat(all).isEqualTo(25);
    var one = CustomerListParams.builder().setEmail("c7@example.com").build();
    assertThat(stand.client().v1().customers().list(one).getData()).hasSize(1);
  }

  @Test
  void a_lookup_key_moves_only_where_that_is_said() throws Exception {
    Price old = keyed(new Shop(stand.client()).course(100).getProduct(), 2_900, false);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> keyed(old.getProduct(), 3_900, false));
    Price moved = keyed(old.getProduct(), 3_900, true);
    var found =
        stand
            .client()
            .v1()
            .prices()
            .list(PriceListParams.builder().addLookupKey("basic-monthly").build())
            .getData();
    assertThat(found).extracting(Price::getId).containsExactly(moved.getId());
    var whole =
        PriceRetrieveParams.builder().addAllExpand(List.of("currency_options", "product")).build();
    Price expanded = stand.client().v1().prices().retrieve(moved.getId(), whole);
    assertThat(expanded.getCurrencyOptions().get("gbp").getUnitAmount()).isEqualTo(2_500);
    assertThat(expanded.getProductObject().getName()).isEqualTo("Align Birth");
  }

  private Price keyed(String product, long amount, boolean transfer) throws Exception {
    return stand
        .client()
        .v1()
        .prices()
        .create(
            PriceCreateParams.builder()
                .setProduct(product)
                .setCurrency("usd")
                .setUnitAmount(amount)
                .setLookupKey("basic-monthly")
                .setTransferLookupKey(transfer)
                .setRecurring(
                    PriceCreateParams.Recurring.builder()
                        .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                        .build())
                .putCurrencyOption(
                    "gbp", PriceCreateParams.CurrencyOption.builder().setUnitAmount(2_500L).build())
                .build());
  }

  @Test
  void a_product_and_a_coupon_may_have_the_same_name() throws Exception {
    var v1 = stand.client().v1();
    v1.products()
        .create(ProductCreateParams.builder().setId("birth").setName("Align Birth").build());
    v1.coupons()
        .create(CouponCreateParams.builder().setId("birth").setPercentOff(BigDecimal.TEN).build());
    assertThat(v1.products().retrieve("birth").getName()).isEqualTo("Align Birth");
    assertThat(v1.coupons().retrieve("birth").getPercentOff()).isEqualByComparingTo("10");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                v1.products()
                    .create(ProductCreateParams.builder().setId("birth").setName("Again").build()))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo("resource_already_exists"));
    stand.restart();
    assertThat(stand.client().v1().coupons().list().getData()).hasSize(1);
  }

  @Test
  void metadata_is_added_to_and_taken_from() throws Exception {
    Customer made = customer("nora@example.com", "k1");
    var customers = stand.client().v1().customers();
    customers.update(
        made.getId(),
        CustomerUpdateParams.builder().putMetadata("a", "1").putMetadata("b", "2").build());
    Customer left =
        customers.update(made.getId(), CustomerUpdateParams.builder().putMetadata("a", "").build());
    assertThat(left.getMetadata()).containsOnly(java.util.Map.entry("b", "2"));
  }

  @Test
  void what_stripe_would_refuse_is_refused() throws Exception {
    Shop shop = new Shop(stand.client());
    Price monthly = shop.membership(2_900, PriceCreateParams.Recurring.Interval.MONTH);
    var wrongMode =
        Shop.basket(monthly).setMode(com.stripe.param.checkout.SessionCreateParams.Mode.PAYMENT);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> shop.open(wrongMode))
        .withMessageContaining("recurring price");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> shop.open(Shop.basket(monthly).setCurrency("chf")))
        .withMessageContaining("chf");
    var unknown = Shop.basket(monthly).putExtraParam("colour", "green");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> shop.open(unknown))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo("parameter_unknown"));
    var foreign = Shop.basket(monthly).setCustomer("cus_of_somebody_else");
    assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> shop.open(foreign));
    Session none = shop.open(Shop.basket(monthly));
    assertThat(none.getUrl()).contains("stripe.localhost");
  }
}
