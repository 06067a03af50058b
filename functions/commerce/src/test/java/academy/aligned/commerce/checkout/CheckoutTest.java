package academy.aligned.commerce.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  void a_code_for_fifty_is_used_by_exactly_fifty_of_a_thousand() throws Exception {
    var operator = shop.world().operator();
    shop.stock(academy.aligned.kernel.ids.TenantId.PLATFORM);
    String id = "fifty-" + shop.newOrder();
    Map<String, Object> fifty =
        new java.util.HashMap<>(
            Map.of(
                "code",
                id.substring(20).replace("-", "").toUpperCase(java.util.Locale.ROOT),
                "percent",
                20,
                "amounts",
                Map.of(),
                "offers",
                List.of("align-birth"),
                "months",
                0,
                "most",
                50,
                "firstTime",
                false,
                "active",
                true));
    Answer made = shop.world().onPlatform(operator, "PUT", "/api/platform/promotions/" + id, fifty);
    assertThat(made.status()).as(made.text()).isEqualTo(200);
    Callable<Boolean> buying =
        () -> {
          String order = shop.newOrder();
          var wish = shop.wish(order, "align-birth", "birth");
          wish.put("promotion", id);
          Answer begun = shop.world().onPlatform(Persona.VISITOR, "POST", "/api/checkout", wish);
          return begun.ok() && shop.stripe().till().pay(order, "guest@example.org");
        };
    long redeemed = 0;
    try (var pool = Executors.newFixedThreadPool(32)) {
      for (Future<Boolean> one : pool.invokeAll(java.util.Collections.nCopies(1_000, buying))) {
        redeemed += one.get() ? 1 : 0;
      }
    }
    assertThat(redeemed).isEqualTo(50);
    Answer report = shop.world().onPlatform(operator, "GET", "/api/platform/promotions", null);
    assertThat(report.body().path("promotions").valueStream())
        .filteredOn(one -> one.path("promotion").asString().equals(id))
        .singleElement()
        .satisfies(one -> assertThat(one.path("used").asLong()).isEqualTo(50));
  }
}
