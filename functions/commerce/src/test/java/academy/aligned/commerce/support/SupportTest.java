package academy.aligned.commerce.support;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SupportTest {
  private final Shop shop = Shop.open();
  private final Persona operator = shop.world().operator();
  private final String email = "guest." + shop.newOrder() + "@example.org";
  private final String order = shop.newOrder();

  @BeforeEach
  void sell() {
    shop.stock(TenantId.PLATFORM);
    shop.world()
        .onPlatform(
            Persona.VISITOR, "POST", "/api/checkout", shop.wish(order, "align-birth", "birth"));
    shop.stripe().till().pay(order, email);
    tell("checkout.session.completed", session());
  }

  private ObjectNode session() {
    return shop.stripe().till().session(shop.stripe().till().sessionOf(order));
  }

  private void tell(String type, JsonNode object) {
    StripePost.to(shop.world(), World.PLATFORM_HOST).tell(type, object);
  }

  private Answer ask(String path) {
    return shop.world().onPlatform(operator, "GET", "/api/platform/" + path, null);
  }

  private Answer act(String act, String id, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put(act, id);
    body.put("reason", "GOODWILL");
    body.put("note", "Twins came early.");
    return shop.world()
        .onPlatform(operator, "POST", "/api/platform/purchases/" + order + "/" + act, body);
  }

  private static String state(Answer answer) {
    return answer.body().path("purchase").path("state").asString();
  }

  @Test
  void a_buyer_is_found_by_her_email_with_all_that_is_known() {
    JsonNode found = ask("buyers?email=" + email).body().path("purchases").get(0);
    assertThat(found.path("email").asString()).isEqualTo(email);
    assertThat(found.path("known")).isNotEmpty();
    assertThat(ask("buyers?email=nobody@example.org").body().path("purchases")).isEmpty();
  }

  @Test
  void a_part_of_the_money_goes_back_once_and_access_stays() {
    String refund = shop.newOrder();
    assertThat(act("refund", refund, Map.of("amount", 900)).ok()).isTrue();
    assertThat(act("refund", refund, Map.of("amount", 900)).ok()).isTrue();
    assertThat(shop.stripe().billing().refunds()).hasSize(1);
    assertThat(act("refund", refund, Map.of("amount", 901)).status()).isEqualTo(409);
    tell("charge.refunded", shop.stripe().billing().charge("pi_" + order));
    JsonNode found = ask("buyers?email=" + email).body().path("purchases").get(0);
    assertThat(found.path("purchase").path("state").asString()).isEqualTo("ACTIVE");
    assertThat(found.path("purchase").path("refunded").asLong()).isEqualTo(900);
    assertThat(found.path("done").get(0).path("note").asString()).contains("Twins");
  }

  @Test
  void nobody_gives_back_more_than_came_or_more_than_one_may() {
    Answer much = act("refund", shop.newOrder(), Map.of("amount", 9901));
    assertThat(much.badFields()).containsExactly("amount");
    assertThat(act("refund", shop.newOrder(), Map.of("amount", 100_001)).status()).isEqualTo(403);
    assertThat(shop.stripe().billing().refunds()).isEmpty();
  }

  @Test
  void support_shuts_and_opens_with_a_reason_that_stays() {
    assertThat(state(act("revoke", shop.newOrder(), Map.of()))).isEqualTo("REVOKED");
    shop.world().clock().plus(java.time.Duration.ofSeconds(1));
    Answer granted = act("grant", shop.newOrder(), Map.of("until", "2027-06-01T00:00:00Z"));
    assertThat(state(granted)).isEqualTo("ACTIVE");
    assertThat(granted.body().path("done")).hasSize(2);
    assertThat(act("grant", shop.newOrder(), Map.of("until", "2027-01-01T00:00:00Z")).badFields())
        .containsExactly("until");
  }

  @Test
  void what_support_shuts_is_not_billed_any_more() {
    String member = shop.newOrder();
    shop.world()
        .onPlatform(
            Persona.VISITOR, "POST", "/api/checkout", shop.wish(member, "basic", "basic-monthly"));
    shop.stripe().till().pay(member, email);
    String session = shop.stripe().till().sessionOf(member);
    tell("checkout.session.completed", shop.stripe().till().session(session));
    Map<String, Object> body =
        Map.of("revoke", shop.newOrder(), "reason", "FRAUD", "note", "A stolen card.");
    shop.world()
        .onPlatform(operator, "POST", "/api/platform/purchases/" + member + "/revoke", body);
    shop.world().deliver();
    assertThat(shop.stripe().till().subscription("sub_" + member).path("status").asString())
        .isEqualTo("canceled");
  }

  @Test
  void the_books_agree_until_something_happens_that_nobody_told_us() {
    assertThat(mine(ask("reconciliation?cursor=2027-04"))).isEmpty();
    shop.stripe().billing().refund("pi_" + order, 9900, order, "in the dashboard");
    assertThat(mine(all()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("what").asString()).isEqualTo("refunded");
              assertThat(one.path("stripe").asString()).isEqualTo("9900");
            });
    tell("charge.refunded", shop.stripe().billing().charge("pi_" + order));
    assertThat(mine(all())).isEmpty();
  }

  /** The page of the month that this order is on. */
  private Answer all() {
    Answer page = ask("reconciliation?cursor=2027-04");
    while (mine(page).isEmpty() && page.body().path("next").asString("").startsWith("2027-04~")) {
      page = ask("reconciliation?cursor=" + page.body().path("next").asString());
    }
    return page;
  }

  private java.util.List<JsonNode> mine(Answer page) {
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.body()
        .path("differences")
        .valueStream()
        .filter(one -> one.path("order").asString().equals(order))
        .toList();
  }
}
