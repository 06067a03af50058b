package academy.aligned.commerce.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MembershipTest {
  private final Shop shop = Shop.open();

  private Persona ana() {
    return shop.north().ana();
  }

  private Answer act(String order, String act, @Nullable Map<String, ?> body) {
    return shop.act(ana(), order, act, body);
  }

  private List<String> actions(Answer purchase) {
    return purchase.body().path("actions").valueStream().map(one -> one.asString()).toList();
  }

  @Test
  void a_membership_is_paused_resumed_cancelled_and_renewed() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.post().tell("invoice.paid", bill(order, "in_1", true));
    shop.world().published();
    String day = shop.world().clock().instant().plus(Duration.ofDays(40)).toString();
    Answer paused = act(order, "pause", Map.of("resumes", day));
    assertThat(actions(paused)).contains("RESUME").doesNotContain("PAUSE");
    assertThat(paused.body().path("state").asString()).as("paid till the end").isEqualTo("ACTIVE");
    assertThat(shop.said()).contains("commerce.subscription-paused", "commerce.access-changed");
    shop.world().clock().plus(Duration.ofDays(31));
    assertThat(shop.state(order)).isEqualTo("PAUSED");
    nextPeriod(order);
    assertThat(shop.stripe().billing().begun()).isEmpty();
    assertThat(actions(act(order, "resume", Map.of()))).contains("PAUSE", "CANCEL", "CHANGE");
    assertThat(shop.stripe().billing().begun()).containsExactly("sub_" + order);
    assertThat(shop.state(order)).as("till its bill is paid").isEqualTo("GRACE");
    shop.post().tell("invoice.paid", bill(order, "in_2", true));
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
    assertThat(shop.said()).contains("commerce.subscription-resumed");
    shop.world().clock().plus(Duration.ofSeconds(1));
    Answer ending = act(order, "cancel", Map.of());
    assertThat(actions(ending)).contains("RENEW").doesNotContain("CANCEL");
    assertThat(shop.said()).contains("commerce.subscription-cancelled");
    shop.world().clock().plus(Duration.ofSeconds(1));
    assertThat(actions(act(order, "renew", Map.of()))).contains("CANCEL");
  }

  /** As Stripe goes on counting periods while it bills none. */
  private void nextPeriod(String order) {
    var item = (ObjectNode) shop.stripe().till().subscription("sub_" + order).at("/items/data/0");
    item.put(
        "current_period_end",
        shop.world().clock().instant().plus(Duration.ofDays(29)).getEpochSecond());
  }

  private ObjectNode bill(String order, String id, boolean paid) {
    return shop.bill(order, id, false, paid);
  }

  @Test
  void a_failed_renewal_has_a_letter_and_seven_days() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.post().tell("invoice.paid", bill(order, "in_1", true));
    shop.world().clock().plus(Duration.ofDays(30));
    shop.world().published();
    shop.post().tell("invoice.payment_failed", bill(order, "in_2", false));
    ObjectNode overdue = shop.stripe().till().subscription("sub_" + order);
    overdue.put("status", "past_due");
    shop.post().tell("customer.subscription.updated", overdue);
    assertThat(shop.state(order)).isEqualTo("GRACE");
    assertThat(shop.said()).contains("commerce.payment-failed");
    shop.world().clock().plus(Duration.ofDays(3));
    shop.post().tell("invoice.paid", bill(order, "in_2", true));
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
  }

  @Test
  void another_plan_is_quoted_then_taken_and_both_plans_are_named_in_the_letter() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    Answer quote = act(order, "change?price=premium-monthly", null);
    assertThat(quote.body().path("later").asLong()).isEqualTo(4900);
    assertThat(act(order, "change?price=birth", null).badFields()).containsExactly("price");
    shop.world().published();
    Answer changed = act(order, "change", Map.of("price", "premium-monthly"));
    assertThat(changed.body().path("title").asString()).isEqualTo("The premium");
    assertThat(shop.said()).contains("commerce.plan-changed");
    assertThat(act(order, "change", Map.of("price", "premium-monthly")).ok()).isTrue();
    assertThat(shop.said()).isEmpty();
  }

  @Test
  void a_dispute_that_is_lost_ends_the_subscription_too() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    ObjectNode dispute = Json.MAPPER.createObjectNode().put("id", "dp_1").put("amount", 2900);
    dispute.put("status", "lost").put("payment_intent", "pi_" + order);
    shop.post().tell("charge.dispute.closed", dispute);
    shop.world().deliver();
    assertThat(shop.state(order)).isEqualTo("REVOKED");
    assertThat(shop.stripe().till().subscription("sub_" + order).path("status").asString())
        .isEqualTo("canceled");
  }

  @Test
  void a_pause_that_ends_by_itself_begins_a_period_that_is_billed() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.post().tell("invoice.paid", bill(order, "in_1", true));
    String day = shop.world().clock().instant().plus(Duration.ofDays(40)).toString();
    act(order, "pause", Map.of("resumes", day));
    shop.world().clock().plus(Duration.ofDays(40));
    nextPeriod(order);
    ObjectNode going = shop.stripe().till().subscription("sub_" + order);
    going.remove("pause_collection");
    shop.post().tell("customer.subscription.updated", going);
    shop.world().deliver();
    assertThat(shop.stripe().billing().begun()).containsExactly("sub_" + order);
    assertThat(shop.state(order)).isEqualTo("PAUSED");
  }

  @Test
  void a_pause_within_what_is_paid_for_begins_no_new_period() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.post().tell("invoice.paid", bill(order, "in_1", true));
    String day = shop.world().clock().instant().plus(Duration.ofDays(20)).toString();
    act(order, "pause", Map.of("resumes", day));
    shop.world().clock().plus(Duration.ofDays(10));
    act(order, "resume", Map.of());
    shop.world().deliver();
    assertThat(shop.stripe().billing().begun()).isEmpty();
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
  }

  @Test
  void no_plan_is_changed_while_a_bill_is_owed() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.post().tell("invoice.paid", bill(order, "in_1", true));
    shop.world().clock().plus(Duration.ofDays(30));
    shop.post().tell("invoice.payment_failed", bill(order, "in_2", false));
    assertThat(act(order, "change", Map.of("price", "premium-monthly")).status()).isEqualTo(409);
    assertThat(shop.order(order).orElseThrow().item().price()).isEqualTo("basic-monthly");
  }
}
