package academy.aligned.commerce.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.ledger.Telling;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckoutTest {
  private final Shop shop = Shop.open();

  private Answer outcome(String order) {
    String session = shop.stripe().till().sessionOf(order);
    return shop.north().get(Persona.VISITOR, "/api/checkout/" + order + "?session=" + session);
  }

  @Test
  void a_guest_is_sent_to_the_page_of_payment_and_twice_to_the_same_one() {
    var wish = shop.wish(shop.newOrder(), "align-birth", "birth");
    Answer first = shop.begin(Persona.VISITOR, wish);
    assertThat(first.body().path("url").asString()).startsWith("https://pay.stripe.test/cs_");
    assertThat(shop.begin(Persona.VISITOR, wish).text()).isEqualTo(first.text());
  }

  @Test
  void the_price_is_what_we_say_and_never_what_the_caller_does() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    var page = shop.stripe().till().session(shop.stripe().till().sessionOf(order));
    assertThat(page.path("amount_total").asLong()).isEqualTo(9900);
    var foreign =
        shop.begin(Persona.VISITOR, shop.wish(shop.newOrder(), "align-birth", "basic-monthly"));
    assertThat(foreign.badFields()).containsExactly("price");
    var nothing = shop.begin(Persona.VISITOR, shop.wish(shop.newOrder(), "align-moon", "birth"));
    assertThat(nothing.badFields()).containsExactly("offer");
    var wish = shop.wish(shop.newOrder(), "align-birth", "birth");
    wish.put("currency", "jpy");
    assertThat(shop.begin(Persona.VISITOR, wish).badFields()).containsExactly("currency");
    wish.put("currency", "usd");
    wish.put("amount", 1);
    assertThat(shop.begin(Persona.VISITOR, wish).status()).isEqualTo(422);
  }

  @Test
  void an_order_is_one_purchase_and_cannot_become_another() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    assertThat(shop.begin(Persona.VISITOR, shop.wish(order, "basic", "basic-monthly")).status())
        .isEqualTo(409);
    assertThat(shop.begin(shop.north().ana(), shop.wish(order, "align-birth", "birth")).status())
        .isEqualTo(409);
  }

  @Test
  void the_return_page_knows_what_was_paid_though_no_event_came() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    assertThat(outcome(order).body().path("state").asString()).isEqualTo("OPEN");
    shop.stripe().till().pay(order, "maria@example.org");
    Answer paid = outcome(order);
    assertThat(paid.body().path("state").asString()).isEqualTo("PAID");
    assertThat(paid.body().path("email").asString()).isEqualTo("m•••@example.org");
    assertThat(paid.body().path("needsAccount").asBoolean()).isTrue();
    assertThat(shop.said()).containsExactly("commerce.order-paid");
    shop.post()
        .tell(
            "checkout.session.completed",
            shop.stripe().till().session(shop.stripe().till().sessionOf(order)));
    assertThat(shop.said()).as("the late event adds nothing").isEmpty();
  }

  @Test
  void only_who_comes_from_the_page_of_payment_sees_what_became_of_it() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    assertThat(
            shop.north()
                .get(Persona.VISITOR, "/api/checkout/" + order + "?session=cs_guess")
                .status())
        .isEqualTo(404);
  }

  @Test
  void a_page_that_expired_says_so() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    shop.stripe().till().expire(order);
    assertThat(outcome(order).body().path("state").asString()).isEqualTo("EXPIRED");
    assertThat(shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth")).status())
        .isEqualTo(409);
  }

  @Test
  void nobody_buys_twice_what_she_has() {
    shop.bought(shop.north().ana(), "align-birth", "birth");
    Answer again =
        shop.begin(shop.north().ana(), shop.wish(shop.newOrder(), "align-birth", "birth"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("already");
  }

  @Test
  void what_was_agreed_to_is_kept_with_its_version_and_time() {
    String order = shop.newOrder();
    var wish = shop.wish(order, "align-birth", "birth");
    wish.put("startNow", Map.of("version", "waiver-2027-01", "accepted", true));
    shop.begin(Persona.VISITOR, wish);
    var consent = shop.order(order).orElseThrow().consent();
    assertThat(consent).isNotNull();
    assertThat(consent.version()).isEqualTo("waiver-2027-01");
    assertThat(consent.at()).isEqualTo(shop.world().clock().instant());
  }

  @Test
  void nobody_has_a_second_trial() {
    String once = shop.bought(shop.north().ana(), "tried", "tried-monthly");
    assertThat(shop.stripe().till().basket(once).trialDays()).isEqualTo(7);
    var ended = shop.stripe().till().subscription("sub_" + once).put("status", "canceled");
    shop.post().tell("customer.subscription.deleted", ended);
    String again = shop.newOrder();
    assertThat(shop.begin(shop.north().ana(), shop.wish(again, "tried", "tried-monthly")).ok())
        .isTrue();
    assertThat(shop.stripe().till().basket(again).trialDays()).isZero();
  }

  @Test
  void a_guests_second_trial_opens_nothing_before_it_is_paid_for() {
    String email = "twice." + shop.newOrder() + "@example.org";
    assertThat(shop.state(tried(email))).isEqualTo("ACTIVE");
    shop.world().clock().plus(java.time.Duration.ofDays(2));
    assertThat(shop.state(tried(email))).isEqualTo("PAUSED");
  }

  private String tried(String email) {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "tried", "tried-monthly"));
    shop.paid(order, email);
    shop.world().deliver();
    return order;
  }

  @Test
  void what_support_opened_is_not_called_paid_while_the_page_is_open() {
    String order = shop.newOrder();
    shop.begin(shop.north().ana(), shop.wish(order, "align-birth", "birth"));
    var gift = new Fact.Support("a", true, shop.world().clock().instant(), "user:x", null);
    shop.world()
        .parts()
        .ledger()
        .tell(shop.world().job(shop.north().tenant()), new OrderId(order), Telling.of(gift));
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
    assertThat(outcome(order).body().path("state").asString()).isEqualTo("OPEN");
  }
}
