package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import academy.aligned.local.stripe.fixture.Visitor;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams.ConsentCollection;
import com.stripe.param.checkout.SessionCreateParams.InvoiceCreation;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Buying a course once, on the page a buyer sees. */
class CheckoutTest {
  @TempDir Path folder;
  private Stand stand;
  private Shop shop;
  private Visitor visitor;

  @BeforeEach
  void open() {
    stand = new Stand(folder);
    shop = new Shop(stand.client());
    visitor = stand.visitor();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void a_card_that_pays_leads_back_to_the_shop_and_the_platform_hears_of_it() throws Exception {
    var basket =
        Shop.basket(shop.course(9_900))
            .setPaymentIntentData(PaymentIntentData.builder().putMetadata("order", "o1").build());
    Session session = shop.open(basket);
    assertThat(session.getId()).startsWith("cs_test_");
    assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
    assertThat(visitor.get(session.getUrl()).body())
        .contains("no real money", "Align Birth", "$99.00");

    var answer = visitor.pay(session.getUrl(), "4242 4242 4242 4242");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(Visitor.location(answer))
        .isEqualTo(Shop.SUCCESS.replace("{CHECKOUT_SESSION_ID}", session.getId()));
    Session paid = shop.again(session);
    assertThat(paid.getStatus()).isEqualTo("complete");
    assertThat(paid.getPaymentStatus()).isEqualTo("paid");
    assertThat(paid.getUrl()).isNull();
    assertThat(paid.getCustomer()).isNull();
    assertThat(paid.getCustomerDetails().getEmail()).isEqualTo("nora@example.com");
    assertThat(paid.getCustomerDetails().getAddress().getCountry()).isEqualTo("AT");
    assertThat(stand.hears("checkout.session.completed")).isTrue();
    Session told =
        (Session)
            stand
                .platform()
                .heard("checkout.session.completed")
                .getFirst()
                .getDataObjectDeserializer()
                .getObject()
                .orElseThrow();
    assertThat(told.getClientReferenceId()).isEqualTo("o1");
    assertThat(told.getPaymentIntent()).isEqualTo(paid.getPaymentIntent());
    assertThat(stand.hears("payment_intent.succeeded")).isTrue();
    assertThat(stand.hears("charge.succeeded")).isTrue();
    assertThat(stand.platform().hosts()).containsOnly(Stand.HOST);
    PaymentIntent intent = stand.client().v1().paymentIntents().retrieve(paid.getPaymentIntent());
    assertThat(intent.getMetadata()).containsEntry("order", "o1");
    assertThat(intent.getAmountReceived()).isEqualTo(9_900);
    Charge charge = stand.client().v1().charges().retrieve(intent.getLatestCharge());
    assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    assertThat(visitor.get(charge.getReceiptUrl()).body()).contains("$99.00", "4242");
  }

  @Test
  void a_declined_card_says_so_and_the_next_one_may_pay() throws Exception {
    Session session = shop.open(Shop.basket(shop.course(9_900)));
    var declined = visitor.pay(session.getUrl(), "4000000000000002");
    assertThat(declined.statusCode()).isEqualTo(402);
    assertThat(declined.body()).contains("Your card was declined.");
    assertThat(visitor.pay(session.getUrl(), "4000000000009995").body())
        .contains("insufficient funds");
    assertThat(shop.again(session).getStatus()).isEqualTo("open");
    assertThat(stand.hears("payment_intent.payment_failed")).isTrue();
    assertThat(visitor.pay(session.getUrl(), "4242424242424242").statusCode()).isEqualTo(303);
    assertThat(shop.again(session).getPaymentStatus()).isEqualTo("paid");
  }

  @Test
  void a_bank_that_asks_is_answered_or_not() throws Exception {
    Session session = shop.open(Shop.basket(shop.course(9_900)));
    var asked = visitor.pay(session.getUrl(), "4000002500003155");
    assertThat(Visitor.location(asked)).isEqualTo("/c/bank/" + session.getId());
    assertThat(shop.again(session).getPaymentStatus()).isEqualTo("unpaid");
    var failed = visitor.press(Visitor.location(asked), "fail");
    assertThat(failed.statusCode()).isEqualTo(402);
    assertThat(failed.body()).contains("unable to authenticate");
    visitor.pay(session.getUrl(), "4000002500003155");
    assertThat(visitor.get(Visitor.location(asked)).body()).contains("Complete authentication");
    var completed = visitor.press(Visitor.location(asked), "complete");
    assertThat(Visitor.location(completed)).contains(session.getId());
    assertThat(shop.again(session).getPaymentStatus()).isEqualTo("paid");
    assertThat(Visitor.location(visitor.press(Visitor.location(asked), "complete")))
        .isEqualTo("/c/pay/" + session.getId());
  }

  @Test
  void only_test_cards_a_plausible_address_and_agreement_are_taken() throws Exception {
    var basket =
        Shop.basket(shop.course(9_900))
            .setConsentCollection(
                ConsentCollection.builder()
                    .setTermsOfService(ConsentCollection.TermsOfService.REQUIRED)
                    .build());
    Session session = shop.open(basket);
    var wrong = visitor.press(session.getUrl(), "pay");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Only the test cards", "Type an e-mail", "agree to the terms", "aria-invalid");
    assertThat(visitor.pay(session.getUrl(), "4111111111111111").statusCode()).isEqualTo(422);
    assertThat(visitor.pay(session.getUrl(), "4242424242424242").statusCode()).isEqualTo(303);
    assertThat(shop.again(session).getConsent().getTermsOfService()).isEqualTo("accepted");
  }

  @Test
  void an_invoice_is_made_where_it_is_asked_for() throws Exception {
    var basket =
        Shop.basket(shop.course(9_900))
            .setCurrency("eur")
            .setInvoiceCreation(InvoiceCreation.builder().setEnabled(true).build());
    Session session = shop.open(basket);
    assertThat(session.getAmountTotal()).isEqualTo(9_800);
    visitor.pay(session.getUrl(), "4242424242424242");
    Session paid =
        stand
            .client()
            .v1()
            .checkout()
            .sessions()
            .retrieve(
                session.getId(),
                SessionRetrieveParams.builder()
                    .addExpand("invoice.payments")
                    .addExpand("line_items")
                    .addExpand("payment_intent.latest_charge")
                    .build());
    assertThat(paid.getInvoiceObject().getStatus()).isEqualTo("paid");
    assertThat(paid.getInvoiceObject().getTotal()).isEqualTo(9_800);
    assertThat(
            paid.getInvoiceObject()
                .getPayments()
                .getData()
                .getFirst()
                .getPayment()
                .getPaymentIntent())
        .isEqualTo(paid.getPaymentIntent());
    assertThat(paid.getLineItems().getData().getFirst().getDescription()).isEqualTo("Align Birth");
    assertThat(paid.getPaymentIntentObject().getLatestChargeObject().getPaid()).isTrue();
    assertThat(paid.getCustomer()).startsWith("cus_");
    assertThat(visitor.get(paid.getInvoiceObject().getHostedInvoiceUrl()).body())
        .contains("€98.00");
  }

  @Test
  void a_session_ends_by_itself_or_when_it_is_told_to() throws Exception {
    Session left = shop.open(Shop.basket(shop.course(9_900)));
    Session told = shop.open(Shop.basket(shop.course(9_900)));
    stand.client().v1().checkout().sessions().expire(told.getId());
    assertThat(visitor.get(told.getUrl()).statusCode()).isEqualTo(410);
    stand.pass(Duration.ofHours(25));
    assertThat(shop.again(left).getStatus()).isEqualTo("expired");
    assertThat(visitor.pay(left.getUrl(), "4242424242424242").statusCode()).isEqualTo(410);
    assertThat(stand.hears("checkout.session.expired")).isTrue();
  }

  @Test
  void the_page_brings_no_script_and_its_form_leads_nowhere_else() throws Exception {
    Session session = shop.open(Shop.basket(shop.course(9_900)));
    var page = visitor.get(session.getUrl());
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "form-action 'self' http://aligned.localhost:8080")
        .doesNotContain("unsafe", "script-src");
    assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
    assertThat(visitor.get("/c/pay/cs_test_nothing").statusCode()).isEqualTo(404);
  }
}
