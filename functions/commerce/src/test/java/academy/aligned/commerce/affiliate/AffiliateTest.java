package academy.aligned.commerce.affiliate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.commerce.Shop;
import academy.aligned.kernel.events.CommerceEvent.BillingReviewDue;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AffiliateTest {
  private static final String ONBOARDING = "/api/me/affiliate/onboarding";
  private final Shop shop = Shop.open();
  private final String code = "ana-" + shop.newOrder();

  private Persona ana() {
    return shop.north().ana();
  }

  private Answer code(Persona who, String wanted) {
    return shop.north().put(who, "/api/me/affiliate", Map.of("code", wanted));
  }

  private String sold(String referral) {
    String order = shop.newOrder();
    var wish = shop.wish(order, "align-birth", "birth");
    wish.put("referral", referral);
    assertThat(shop.begin(Persona.VISITOR, wish).ok()).isTrue();
    shop.paid(order, "guest@example.org");
    shop.world().deliver();
    return order;
  }

  private JsonNode statement() {
    return shop.north().get(ana(), "/api/me/affiliate/statement?month=2027-04").body();
  }

  private void review() {
    shop.world().happens(shop.north().tenant(), new BillingReviewDue());
  }

  @Test
  void a_code_is_one_persons_and_stays_hers() {
    assertThat(code(ana(), code).body().path("code").asString()).isEqualTo(code);
    assertThat(code(ana(), code).ok()).isTrue();
    assertThat(code(ana(), code + "2").status()).isEqualTo(409);
    assertThat(code(shop.north().ben(), code).status()).isEqualTo(409);
  }

  @Test
  void a_sale_she_brought_earns_a_fifth_and_the_sums_come_out_to_the_cent() {
    code(ana(), code);
    sold(code);
    String returned = sold(code);
    shop.stripe().billing().refund("pi_" + returned, 1111, returned, "k");
    shop.post().tell("charge.refunded", shop.stripe().billing().charge("pi_" + returned));
    shop.world().deliver();
    JsonNode sum = statement().path("sums").get(0);
    assertThat(sum.path("gross").asLong()).isEqualTo(19_800);
    assertThat(sum.path("returned").asLong()).isEqualTo(1_111);
    assertThat(sum.path("share").asLong()).isEqualTo(1980 + 1980 - 222);
    assertThat(
            sum.path("share").asLong() + sum.path("kept").asLong() + sum.path("returned").asLong())
        .isEqualTo(sum.path("gross").asLong());
  }

  @Test
  void an_unknown_code_and_her_own_earn_nothing_and_stop_no_sale() {
    code(ana(), code);
    sold("nobody-has-this");
    String order = shop.newOrder();
    var wish = shop.wish(order, "align-birth", "birth");
    wish.put("referral", code);
    assertThat(shop.begin(ana(), wish).ok()).isTrue();
    shop.paid(order, ana().email());
    shop.world().deliver();
    assertThat(statement().path("lines")).isEmpty();
  }

  @Test
  void she_is_paid_once_the_hold_is_over_and_her_account_is_ready() {
    code(ana(), code);
    sold(code);
    shop.world().clock().plus(Duration.ofDays(29));
    review();
    assertThat(shop.stripe().transfers()).isEmpty();
    shop.world().clock().plus(Duration.ofDays(1));
    review();
    assertThat(shop.stripe().transfers()).as("no account yet: it waits").isEmpty();
    ready();
    shop.world().clock().plus(Duration.ofDays(7));
    review();
    review();
    assertThat(shop.stripe().transfers().values()).singleElement().asString().contains(" 1980 usd");
    assertThat(statement().path("lines").get(0).path("paid").asBoolean()).isTrue();
  }

  @Test
  void where_the_platform_is_she_is_led_to_the_page_that_asks_how_she_is_paid() {
    Persona nora = shop.world().learner("nora");
    shop.world().onPlatform(nora, "PUT", "/api/me/affiliate", Map.of("code", code));
    Answer way = shop.world().onPlatform(nora, "POST", ONBOARDING, Map.of());
    assertThat(way.text()).contains("connect.stripe.test");
    assertThat(shop.world().ground().directory().payee(TenantId.PLATFORM)).isEmpty();
  }

  @Test
  void on_a_practices_host_she_never_becomes_the_one_who_gets_its_share() {
    var directory = shop.world().ground().directory();
    shop.north().post(shop.north().owner(), "/api/share/onboarding", Map.of("country", "CA"));
    var before = directory.payee(shop.north().tenant());
    code(ana(), code);
    assertThat(shop.north().post(ana(), ONBOARDING, Map.of()).status()).isEqualTo(404);
    assertThat(before).isPresent();
    assertThat(directory.payee(shop.north().tenant())).isEqualTo(before);
  }

  @Test
  void a_transfer_whose_answer_was_lost_is_never_sent_twice() {
    code(ana(), code);
    sold(code);
    ready();
    shop.world().clock().plus(Duration.ofDays(2));
    sold(code);
    shop.world().clock().plus(Duration.ofDays(28));
    shop.stripe().loseNextAnswer();
    assertThatThrownBy(this::review).isInstanceOf(AssertionError.class);
    shop.world().clock().plus(Duration.ofDays(3));
    review();
    review();
    assertThat(shop.stripe().transfers().values())
        .containsExactlyInAnyOrder("acct_ana 1980 usd", "acct_ana 1980 usd");
    assertThat(statement().path("lines"))
        .allSatisfy(line -> assertThat(line.path("paid").asBoolean()).isTrue());
  }

  @Test
  void what_fails_in_a_review_keeps_nothing_else_from_being_done() {
    code(ana(), code);
    sold(code);
    ready();
    shop.world().published();
    shop.world().clock().plus(Duration.ofDays(31));
    shop.stripe().loseNextAnswer();
    assertThatThrownBy(this::review).isInstanceOf(AssertionError.class);
    assertThat(shop.said()).containsExactly("commerce.affiliate-statement-ready");
  }

  private void ready() {
    var affiliates = new Affiliates(shop.world().parts().table());
    var scope = shop.world().job(shop.north().tenant());
    var kept = affiliates.find(scope, ana().userId()).orElseThrow();
    affiliates.put(
        scope, new Affiliates.Kept(kept.affiliate().paidBy("acct_ana", true), kept.version()));
  }

  @Test
  void each_month_is_told_when_it_is_over() {
    code(ana(), code);
    sold(code);
    shop.world().published();
    shop.world().clock().plus(Duration.ofDays(26));
    review();
    assertThat(shop.said()).containsExactly("commerce.affiliate-statement-ready");
    review();
    assertThat(shop.said()).isEmpty();
  }

  @Test
  void who_pays_by_the_year_is_told_a_month_and_a_week_before() {
    String order = shop.newOrder();
    shop.begin(ana(), shop.wish(order, "yearly", "basic-yearly"));
    shop.stripe().till().pay(order, ana().email());
    var subscription = shop.stripe().till().subscription("sub_" + order);
    var item = (tools.jackson.databind.node.ObjectNode) subscription.at("/items/data/0");
    item.put(
        "current_period_end",
        shop.world().clock().instant().plus(Duration.ofDays(365)).getEpochSecond());
    shop.post().tell("customer.subscription.created", subscription);
    shop.post()
        .tell(
            "checkout.session.completed",
            shop.stripe().till().session(shop.stripe().till().sessionOf(order)));
    shop.world().deliver();
    shop.world().clock().plus(Duration.ofDays(335));
    review();
    assertThat(shop.said()).containsExactly("commerce.renewal-upcoming");
    shop.world().clock().plus(Duration.ofDays(23));
    review();
    assertThat(shop.said()).containsExactly("commerce.renewal-upcoming");
  }

  @Test
  void her_own_code_earns_nothing_though_she_buys_as_a_guest() {
    code(ana(), code);
    String order = shop.newOrder();
    var wish = shop.wish(order, "align-birth", "birth");
    wish.put("referral", code);
    shop.begin(Persona.VISITOR, wish);
    shop.paid(order, ana().email().toUpperCase(java.util.Locale.ROOT));
    shop.world().deliver();
    assertThat(statement().path("lines")).isEmpty();
  }

  @Test
  void what_bounced_on_its_way_back_is_hers_again_and_may_go_back_once_more() {
    code(ana(), code);
    String order = sold(code);
    back(order, "k1");
    assertThat(share()).isEqualTo(1980 - 222);
    ObjectNode failed = Json.MAPPER.createObjectNode().put("id", "re_1").put("amount", 1111);
    failed.put("charge", "ch_" + order).put("payment_intent", "pi_" + order);
    shop.world().clock().plus(Duration.ofDays(1));
    shop.post().tell("refund.failed", failed);
    shop.world().deliver();
    assertThat(share()).isEqualTo(1980);
    assertThat(shop.order(order).orElseThrow().refunded()).isZero();
    shop.stripe().billing().charge("pi_" + order).put("amount_refunded", 0);
    shop.world().clock().plus(Duration.ofDays(1));
    back(order, "k2");
    assertThat(share()).isEqualTo(1980 - 222);
    assertThat(shop.order(order).orElseThrow().refunded()).isEqualTo(1111);
  }

  private void back(String order, String key) {
    shop.stripe().billing().refund("pi_" + order, 1111, order, key);
    shop.post().tell("charge.refunded", shop.stripe().billing().charge("pi_" + order));
    shop.world().deliver();
  }

  private long share() {
    return statement().path("sums").get(0).path("share").asLong();
  }
}
