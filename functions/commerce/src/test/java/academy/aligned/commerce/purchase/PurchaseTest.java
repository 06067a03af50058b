package academy.aligned.commerce.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.kernel.events.AcademyEvent.CourseBegun;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PurchaseTest {
  private final Shop shop = Shop.open();

  private Persona ana() {
    return shop.north().ana();
  }

  private Answer act(String order, String act, @Nullable Map<String, ?> body) {
    return shop.act(ana(), order, act, body);
  }

  @Test
  void a_guests_purchase_becomes_hers_by_the_email_that_is_verified() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    shop.paid(order, "Ana.of.North@Example.org");
    shop.world().published();
    Answer claimed = shop.north().post(ana(), "/api/me/purchases/claim", Map.of());
    assertThat(claimed.body().path("claimed").asInt()).isEqualTo(1);
    assertThat(shop.said()).containsExactly("commerce.access-changed");
    assertThat(shop.north().get(ana(), "/api/me/purchases").text()).contains(order);
    assertThat(shop.north().get(shop.north().ben(), "/api/me/purchases").text())
        .doesNotContain(order);
    assertThat(shop.north().post(shop.north().ben(), "/api/me/purchases/claim", Map.of()).text())
        .contains("0");
  }

  @Test
  void receipts_and_the_portal_are_stripes_own() {
    String order = shop.bought(ana(), "align-birth", "birth");
    assertThat(act(order, "receipts", null).text()).contains("https://pay.stripe.test/receipts/");
    assertThat(act(order, "portal", Map.of()).text()).contains("https://billing.stripe.test/");
  }

  @Test
  void on_day_thirteen_she_withdraws_in_two_steps_and_the_money_goes_back() {
    String order = shop.bought(ana(), "align-birth", "birth");
    shop.world().clock().plus(Duration.ofDays(13));
    Answer right = act(order, "withdrawal", null);
    assertThat(right.body().path("open").asBoolean()).isTrue();
    assertThat(right.body().path("refund").asLong()).isEqualTo(9900);
    assertThat(act(order, "withdrawal", Map.of("confirm", false)).badFields())
        .containsExactly("confirm");
    Answer done = act(order, "withdrawal", Map.of("confirm", true));
    assertThat(done.body().path("state").asString()).isEqualTo("REVOKED");
    shop.world().deliver();
    assertThat(shop.stripe().billing().refunds()).hasSize(1);
    assertThat(shop.stripe().billing().charge("pi_" + order).path("amount_refunded").asLong())
        .isEqualTo(9900);
  }

  @Test
  void a_membership_that_is_withdrawn_from_ends_at_once() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    act(order, "withdrawal", Map.of("confirm", true));
    shop.world().deliver();
    assertThat(shop.stripe().till().subscription("sub_" + order).path("status").asString())
        .isEqualTo("canceled");
    assertThat(shop.state(order)).isEqualTo("REVOKED");
  }

  @Test
  void all_payments_of_a_membership_go_back_and_not_the_last_alone() {
    String order = shop.bought(ana(), "basic", "basic-monthly");
    shop.stripe().billing().paid("pi_2" + order, order, "cus_1", 2_000, "usd");
    act(order, "withdrawal", Map.of("confirm", true));
    shop.world().deliver();
    assertThat(shop.stripe().billing().refunds().values())
        .extracting(refund -> refund.amount())
        .containsExactlyInAnyOrder(2_900L, 2_000L);
  }

  @Test
  void a_course_begun_again_for_a_second_purchase_counts_for_that_one() {
    shop.world().happens(shop.north().tenant(), begun());
    shop.world().clock().plus(Duration.ofDays(40));
    String order = shop.newOrder();
    var wish = shop.wish(order, "align-birth", "birth");
    wish.put("startNow", Map.of("version", "waiver-2027-01", "accepted", true));
    shop.begin(ana(), wish);
    shop.paid(order, ana().email());
    CourseBegun again = begun();
    shop.world().happens(shop.north().tenant(), again);
    shop.world()
        .happens(
            shop.north().tenant(),
            new CourseBegun(again.user(), again.course(), again.at().minus(Duration.ofDays(40))));
    assertThat(act(order, "withdrawal", null).body().path("why").asString()).isEqualTo("BEGUN");
  }

  private CourseBegun begun() {
    return new CourseBegun(ana().userId(), "align-birth", shop.world().clock().instant());
  }

  @Test
  void after_fourteen_days_or_once_begun_with_a_waiver_there_is_no_right() {
    String late = shop.bought(ana(), "align-birth", "birth");
    shop.world().clock().plus(Duration.ofDays(14));
    assertThat(act(late, "withdrawal", null).body().path("why").asString()).isEqualTo("TOO_LATE");
    assertThat(act(late, "withdrawal", Map.of("confirm", true)).status()).isEqualTo(409);

    String order = shop.newOrder();
    var wish = shop.wish(order, "basic", "basic-monthly");
    wish.put("startNow", Map.of("version", "waiver-2027-01", "accepted", true));
    shop.begin(ana(), wish);
    shop.paid(order, ana().email());
    assertThat(act(order, "withdrawal", null).body().path("open").asBoolean()).isTrue();
    shop.world()
        .happens(
            shop.north().tenant(),
            new CourseBegun(ana().userId(), "align-birth", shop.world().clock().instant()));
    assertThat(act(order, "withdrawal", null).body().path("why").asString()).isEqualTo("BEGUN");
    assertThat(act(order, "withdrawal", Map.of("confirm", true)).status()).isEqualTo(409);
  }
}
