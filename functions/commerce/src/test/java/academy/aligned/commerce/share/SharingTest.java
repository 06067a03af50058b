package academy.aligned.commerce.share;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The platform sells, and a practice that recommended it gets its part. */
class SharingTest {
  private final Shop shop = Shop.open();

  SharingTest() {
    shop.stock(TenantId.PLATFORM);
  }

  private String account() {
    return "acct_practice_" + shop.north().tenant();
  }

  private Answer onboard() {
    return shop.north()
        .post(shop.north().owner(), "/api/share/onboarding", Map.of("country", "CA"));
  }

  private StripePost connected() {
    return StripePost.connected(shop.world(), World.PLATFORM_HOST);
  }

  private Answer accountUpdated(String id, String account) {
    ObjectNode object = Json.MAPPER.createObjectNode().put("id", account);
    String body = StripePost.event(id, "account.updated", shop.world().clock().instant(), object);
    ObjectNode event = (ObjectNode) Json.MAPPER.readTree(body);
    return connected().send(Json.MAPPER.writeValueAsString(event.put("account", account)));
  }

  private JsonNode statement() {
    return shop.north().get(shop.north().owner(), "/api/share?month=2027-04").body();
  }

  private String sold(Map<String, Object> wish) {
    String order = String.valueOf(wish.get("order"));
    Answer begun = shop.world().onPlatform(Persona.VISITOR, "POST", "/api/checkout", wish);
    assertThat(begun.status()).as(begun.text()).isEqualTo(200);
    shop.stripe().till().pay(order, "guest@example.org");
    tell("checkout.session.completed", session(order));
    return order;
  }

  private ObjectNode session(String order) {
    return shop.stripe().till().session(shop.stripe().till().sessionOf(order));
  }

  private void tell(String type, JsonNode object) {
    StripePost.to(shop.world(), World.PLATFORM_HOST).tell(type, object);
    shop.world().deliver();
  }

  private Map<String, Object> wishViaNorth() {
    var wish = shop.wish(shop.newOrder(), "align-birth", "birth");
    wish.put("via", shop.north().tenant().value());
    return wish;
  }

  @Test
  void a_practice_whose_account_may_charge_gets_three_tenths_to_the_cent() {
    assertThat(onboard().text()).contains("https://connect.stripe.test/" + account());
    assertThat(onboard().ok()).as("asked again, the same account").isTrue();
    shop.stripe().allow(account());
    assertThat(accountUpdated("evt_a" + shop.newOrder(), account()).status()).isEqualTo(200);
    assertThat(statement().path("ready").asBoolean()).isTrue();

    String order = sold(wishViaNorth());
    assertThat(shop.stripe().till().basket(order).payee()).isEqualTo(account());
    assertThat(shop.stripe().till().basket(order).share()).isEqualTo(2970);
    JsonNode total = statement().path("totals").get(0);
    assertThat(total.path("gross").asLong()).isEqualTo(9900);
    assertThat(total.path("share").asLong()).isEqualTo(2970);

    giveBack(order, 3333, "a");
    giveBack(order, 6567, "b");
    JsonNode after = statement().path("totals").get(0);
    assertThat(after.path("returned").asLong()).isEqualTo(9900);
    assertThat(after.path("share").asLong()).as("all that came went back").isZero();
    assertThat(after.path("fee").asLong()).isZero();
  }

  private void giveBack(String order, long amount, String key) {
    shop.stripe().billing().refund("pi_" + order, amount, order, key);
    tell("charge.refunded", shop.stripe().billing().charge("pi_" + order));
  }

  @Test
  void a_sale_goes_on_without_a_share_while_the_account_is_not_ready() {
    onboard();
    String order = sold(wishViaNorth());
    assertThat(shop.stripe().till().basket(order).payee()).isNull();
    assertThat(statement().path("movements")).isEmpty();
  }

  @Test
  void only_the_directory_says_whose_an_account_is() {
    onboard();
    shop.stripe().open("practice/nobody", "x@example.org", "CA");
    shop.stripe().allow("acct_practice_nobody");
    accountUpdated("evt_b" + shop.newOrder(), "acct_practice_nobody");
    assertThat(statement().path("ready").asBoolean()).isFalse();
    Answer forged = StripePost.to(shop.world(), World.PLATFORM_HOST).send("{}", "t=1,v1=00");
    assertThat(forged.status()).isEqualTo(400);
  }

  @Test
  void an_account_that_is_cut_off_shares_no_more() {
    onboard();
    shop.stripe().allow(account());
    accountUpdated("evt_c" + shop.newOrder(), account());
    ObjectNode object = Json.MAPPER.createObjectNode().put("id", "ca_1");
    String body =
        StripePost.event(
            "evt_d" + shop.newOrder(),
            "account.application.deauthorized",
            shop.world().clock().instant(),
            object);
    ObjectNode event = (ObjectNode) Json.MAPPER.readTree(body);
    connected().send(Json.MAPPER.writeValueAsString(event.put("account", account())));
    assertThat(statement().path("ready").asBoolean()).isFalse();
    assertThat(shop.stripe().till().basket(sold(wishViaNorth())).payee()).isNull();
  }

  @Test
  void a_code_makes_the_practices_part_smaller_as_it_does_the_price() {
    onboard();
    shop.stripe().allow(account());
    accountUpdated("evt_e" + shop.newOrder(), account());
    var wish = wishViaNorth();
    wish.put("promotion", twentyPerCent());
    String order = sold(wish);
    assertThat(shop.stripe().till().basket(order).share()).isEqualTo(2376);
    assertThat(statement().path("totals").get(0).path("share").asLong()).isEqualTo(2376);
  }

  private String twentyPerCent() {
    String name = "share-" + shop.newOrder();
    Map<String, Object> wish =
        new HashMap<>(Map.of("percent", 20, "amounts", Map.of(), "offers", List.of(), "months", 0));
    wish.put("code", name.substring(26).replace("-", "").toUpperCase(Locale.ROOT));
    wish.putAll(Map.of("most", 50, "firstTime", false, "active", true));
    Answer made =
        shop.world()
            .onPlatform(shop.world().operator(), "PUT", "/api/platform/promotions/" + name, wish);
    assertThat(made.status()).as(made.text()).isEqualTo(200);
    return name;
  }

  @Test
  void tax_is_nobodys_to_share_and_goes_back_as_it_came() {
    onboard();
    shop.stripe().allow(account());
    accountUpdated("evt_f" + shop.newOrder(), account());
    var wish = wishViaNorth();
    String order = String.valueOf(wish.get("order"));
    shop.world().onPlatform(Persona.VISITOR, "POST", "/api/checkout", wish);
    shop.stripe().till().pay(order, "guest@example.org");
    session(order).put("amount_total", 10_800).putObject("total_details").put("amount_tax", 900);
    shop.stripe().billing().charge("pi_" + order).put("amount", 10_800);
    tell("checkout.session.completed", session(order));
    assertThat(statement().path("totals").get(0).path("share").asLong()).isEqualTo(2970);
    giveBack(order, 5_400, "a");
    assertThat(statement().path("totals").get(0).path("share").asLong()).isEqualTo(1485);
    giveBack(order, 5_400, "b");
    assertThat(statement().path("totals").get(0).path("share").asLong()).isZero();
  }
}
