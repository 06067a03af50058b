package academy.aligned.commerce.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Sale;
import academy.aligned.commerce.Shop;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class WebhookTest {
  private final Shop shop = Shop.open();

  private String begun(Persona who, String offer, String price) {
    String order = shop.newOrder();
    Answer answer = shop.begin(who, shop.wish(order, offer, price));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    shop.stripe().till().pay(order, who.email().isEmpty() ? "guest@example.org" : who.email());
    shop.world().published();
    return order;
  }

  private ObjectNode session(String order) {
    return shop.stripe().till().session(shop.stripe().till().sessionOf(order));
  }

  private String completed(String order, String id) {
    return StripePost.event(
        id, "checkout.session.completed", shop.world().clock().instant(), session(order));
  }

  @Test
  void money_opens_the_course_and_tells_everybody_in_one_transaction() {
    String order = begun(shop.north().ana(), "align-birth", "birth");
    assertThat(shop.post().send(completed(order, "evt_1")).status()).isEqualTo(200);
    assertThat(shop.said())
        .containsExactlyInAnyOrder("commerce.access-changed", "commerce.order-paid");
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
  }

  @Test
  void a_guests_purchase_opens_nothing_yet_and_sends_her_the_way_in() {
    String order = begun(Persona.VISITOR, "align-birth", "birth");
    shop.post().send(completed(order, "evt_1"));
    assertThat(shop.said()).containsExactly("commerce.order-paid");
  }

  @Test
  void it_stays_within_its_units_and_trips_whoever_bought() {
    Sale sale = new Sale(shop);
    for (var operation : List.of(sale.webhookOpensTheCourse(), sale.webhookOfAGuest())) {
      assertThat(operation.exceededBy(operation.measured(shop.world()))).isEmpty();
    }
  }

  @Test
  void the_same_event_a_thousand_times_at_once_has_one_effect() throws Exception {
    String order = begun(shop.north().ana(), "align-birth", "birth");
    String body = completed(order, "evt_1");
    List<Callable<Integer>> calls =
        Collections.nCopies(1_000, () -> shop.post().send(body).status());
    try (var pool = Executors.newFixedThreadPool(32)) {
      for (Future<Integer> answer : pool.invokeAll(calls)) {
        assertThat(answer.get()).as("taken, or to be sent again").isIn(200, 503);
      }
    }
    assertThat(shop.post().send(body).status()).isEqualTo(200);
    assertThat(shop.said())
        .containsExactlyInAnyOrder("commerce.access-changed", "commerce.order-paid");
  }

  @Test
  void what_comes_before_its_checkout_opens_nothing_and_counts_once_it_came() {
    String order = begun(shop.north().ana(), "basic", "basic-monthly");
    var subscription = shop.stripe().till().subscription("sub_" + order);
    shop.post().tell("customer.subscription.created", subscription);
    assertThat(shop.state(order)).isEqualTo("PENDING");
    shop.post().send(completed(order, "evt_1"));
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
  }

  @Test
  void the_six_events_of_a_start_come_to_one_state_in_whatever_order() {
    Random chance = new Random(7);
    List<String> states = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String order = begun(Persona.VISITOR, "basic", "basic-monthly");
      List<String> bodies = new ArrayList<>(start(order));
      Collections.shuffle(bodies, chance);
      bodies.forEach(body -> assertThat(shop.post().send(body).status()).isEqualTo(200));
      states.add(shop.state(order));
    }
    assertThat(states).containsOnly("ACTIVE");
  }

  private List<String> start(String order) {
    var now = shop.world().clock().instant();
    ObjectNode subscription = shop.stripe().till().subscription("sub_" + order);
    ObjectNode incomplete = subscription.deepCopy().put("status", "incomplete");
    ObjectNode charge = Json.MAPPER.createObjectNode().put("id", "ch_1");
    return List.of(
        StripePost.event("evt_1" + order, "customer.subscription.created", now, incomplete),
        StripePost.event("evt_2" + order, "customer.subscription.updated", now, subscription),
        StripePost.event("evt_3" + order, "invoice.created", now, bill(order, "in_1")),
        StripePost.event("evt_4" + order, "invoice.paid", now, bill(order, "in_1")),
        StripePost.event("evt_5" + order, "charge.succeeded", now, charge),
        completed(order, "evt_6" + order));
  }

  private ObjectNode bill(String order, String id) {
    return shop.bill(order, id, id.equals("in_1"), true);
  }

  @Test
  void bills_of_older_versions_are_read_where_they_keep_their_subscription() {
    for (String version : List.of("2022-11-15", "2024-06-20", "2026-06-30.basil")) {
      String order = shop.bought(Persona.VISITOR, "basic", "basic-monthly");
      shop.world().published();
      ObjectNode bill = bill(order, "in_2");
      if (!version.endsWith("basil")) {
        bill.set("subscription_details", bill.path("parent").path("subscription_details"));
        bill.put("subscription", "sub_" + order).remove("parent");
      }
      shop.post().tell("invoice.paid", bill);
      assertThat(shop.said()).as(version).containsExactly("commerce.order-paid");
    }
  }

  @Test
  void what_names_an_order_but_is_not_of_it_is_kept_and_changes_nothing() {
    String order = shop.bought(shop.north().ana(), "align-birth", "birth");
    ObjectNode foreign = session(order).deepCopy().put("id", "cs_foreign").put("amount_total", 1);
    ObjectNode subscription = Json.MAPPER.createObjectNode().put("id", "sub_foreign");
    subscription.put("status", "canceled").putObject("metadata").put("order", order);
    var before = shop.order(order);
    shop.world().published();
    assertThat(shop.post().tell("checkout.session.expired", foreign).status()).isEqualTo(200);
    assertThat(shop.post().tell("customer.subscription.deleted", subscription).status())
        .isEqualTo(200);
    assertThat(shop.order(order)).isEqualTo(before);
    assertThat(shop.said()).isEmpty();
  }

  @Test
  void an_unknown_event_is_kept_and_answered() {
    ObjectNode object = Json.MAPPER.createObjectNode().put("id", "x_1").put("new_thing", true);
    int rows = shop.world().rowsOf(shop.north().tenant()).size();
    assertThat(shop.post().tell("quantum.entangled", object).status()).isEqualTo(200);
    assertThat(shop.world().rowsOf(shop.north().tenant())).hasSize(rows + 1);
  }

  @Test
  void a_refund_that_stripe_names_no_order_for_is_found_by_its_payment() {
    String order = shop.bought(shop.north().ana(), "align-birth", "birth");
    shop.stripe().billing().refund("pi_" + order, 9900, order, "key");
    shop.world().published();
    shop.post().tell("charge.refunded", shop.stripe().billing().charge("pi_" + order));
    assertThat(shop.state(order)).isEqualTo("REVOKED");
    assertThat(shop.said())
        .containsExactlyInAnyOrder("commerce.access-changed", "commerce.refunded");
  }

  @Test
  void an_event_of_our_account_under_a_practices_host_finds_none_of_our_orders_there() {
    String order = begun(shop.north().ana(), "align-birth", "birth");
    StripePost elsewhere = StripePost.to(shop.world(), shop.world().south().host());
    assertThat(elsewhere.send(completed(order, "evt_1")).status()).isEqualTo(200);
    assertThat(shop.state(order)).isEqualTo("PENDING");
  }

  @Test
  void what_only_looks_like_an_order_is_kept_and_answered() {
    ObjectNode object = Json.MAPPER.createObjectNode().put("id", "cs_x").put("status", "expired");
    object.put("client_reference_id", "-".repeat(36));
    assertThat(shop.post().tell("checkout.session.expired", object).status()).isEqualTo(200);
  }
}
