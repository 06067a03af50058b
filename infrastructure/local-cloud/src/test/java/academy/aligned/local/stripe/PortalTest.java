package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.stripe.fixture.Member;
import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import com.stripe.model.Price;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.billingportal.ConfigurationCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features;
import com.stripe.param.billingportal.SessionCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member does without asking anybody. */
class PortalTest {
  private static final String BACK = "http://aligned.localhost:8080/learn/purchases";

  @TempDir Path folder;
  private Stand stand;
  private Price basic;
  private Price premium;

  @BeforeEach
  void open() throws Exception {
    stand = new Stand(folder);
    Shop shop = new Shop(stand.client());
    basic = shop.membership(3_000, Interval.MONTH);
    premium = shop.membership(6_000, Interval.MONTH);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private String portal(Member member, String configuration) throws Exception {
    var params =
        SessionCreateParams.builder()
            .setCustomer(member.session().getCustomer())
            .setReturnUrl(BACK);
    if (!configuration.isEmpty()) {
      params.setConfiguration(configuration);
    }
    return stand.client().v1().billingPortal().sessions().create(params.build()).getUrl();
  }

  private static Map<String, String> press(String action, Member member) {
    return Map.of("action", action, "subscription", member.id(), "feedback", "unused");
  }

  @Test
  void a_member_cancels_and_thinks_again() throws Exception {
    Member member = Member.joins(stand, basic, "4242424242424242", 0);
    String url = portal(member, "");
    assertThat(stand.visitor().get(url).body()).contains("Basic", "$30.00", "Renews on", BACK);
    assertThat(stand.visitor().post(url, press("cancel", member)).statusCode()).isEqualTo(303);
    assertThat(member.subscription().getCancelAtPeriodEnd()).isTrue();
    assertThat(member.subscription().getCancellationDetails().getFeedback()).isEqualTo("unused");
    assertThat(stand.visitor().get(url).body()).contains("Ends on", "Keep the subscription");
    stand.visitor().post(url, press("renew", member));
    assertThat(member.subscription().getCancelAtPeriodEnd()).isFalse();
  }

  @Test
  void a_new_card_pays_what_the_old_one_could_not() throws Exception {
    Member member = Member.joins(stand, basic, "4000000000000341", 0);
    stand.pass(Duration.ofDays(30).plusHours(1));
    assertThat(member.subscription().getStatus()).isEqualTo("past_due");
    String url = portal(member, "");
    var pay = Map.of("action", "pay", "invoice", member.newest().getId());
    var still = stand.visitor().post(url, pay);
    assertThat(still.statusCode()).isEqualTo(422);
    assertThat(still.body()).contains("Your card was declined.");
    var card =
        Map.of("action", "card", "card", "5555555555554444", "expiry", "12/34", "cvc", "123");
    assertThat(stand.visitor().post(url, card).statusCode()).isEqualTo(303);
    assertThat(stand.visitor().post(url, pay).statusCode()).isEqualTo(303);
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    assertThat(stand.visitor().get(url).body()).contains("4444", "paid");
  }

  @Test
  void a_plan_changes_only_where_the_configuration_offers_it() throws Exception {
    Member member = Member.joins(stand, basic, "4242424242424242", 0);
    var change = Map.of("action", "change", "subscription", member.id(), "price", premium.getId());
    assertThat(stand.visitor().post(portal(member, ""), change).statusCode()).isEqualTo(422);
    var update =
        Features.SubscriptionUpdate.builder()
            .setEnabled(true)
            .addDefaultAllowedUpdate(Features.SubscriptionUpdate.DefaultAllowedUpdate.PRICE)
            .setProrationBehavior(Features.SubscriptionUpdate.ProrationBehavior.ALWAYS_INVOICE)
            .addProduct(
                Features.SubscriptionUpdate.Product.builder()
                    .setProduct(premium.getProduct())
                    .addPrice(premium.getId())
                    .build());
    String configuration =
        stand
            .client()
            .v1()
            .billingPortal()
            .configurations()
            .create(
                ConfigurationCreateParams.builder()
                    .setFeatures(Features.builder().setSubscriptionUpdate(update.build()).build())
                    .build())
            .getId();
    String url = portal(member, configuration);
    assertThat(stand.visitor().get(url).body()).contains("$60.00 every month");
    assertThat(stand.visitor().post(url, change).statusCode()).isEqualTo(303);
    assertThat(member.newest().getAmountPaid()).isEqualTo(3_000);
  }

  @Test
  void nobody_reaches_the_subscription_of_another() throws Exception {
    Member nora = Member.joins(stand, basic, "4242424242424242", 0);
    Member other = Member.joins(stand, basic, "4242424242424242", 0);
    assertThat(stand.visitor().post(portal(nora, ""), press("cancel", other)).statusCode())
        .isEqualTo(404);
    assertThat(other.subscription().getCancelAtPeriodEnd()).isFalse();
  }

  @Test
  void the_page_is_good_for_an_hour() throws Exception {
    Member member = Member.joins(stand, basic, "4242424242424242", 0);
    String url = portal(member, "");
    stand.clock().forward(Duration.ofHours(2));
    assertThat(stand.visitor().get(url).statusCode()).isEqualTo(410);
  }
}
