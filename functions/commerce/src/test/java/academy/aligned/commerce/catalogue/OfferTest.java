package academy.aligned.commerce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferTest {
  private final Shop shop = Shop.open();
  private final Persona operator = shop.world().operator();
  private final String offer = "tier-" + shop.newOrder();

  private static Map<String, Object> price(String name, long usd) {
    return Map.of(
        "price",
        name,
        "interval",
        "MONTH",
        "trialDays",
        7,
        "amounts",
        Map.of("usd", usd, "cad", usd + 900));
  }

  private Answer put(int version, boolean archived, List<Map<String, Object>> prices) {
    Map<String, Object> wish =
        new HashMap<>(
            Map.of(
                "ifVersion",
                version,
                "kind",
                "TIER",
                "title",
                "Basic",
                "summary",
                "All four courses.",
                "courses",
                List.of("align-birth"),
                "prices",
                prices,
                "archived",
                archived));
    return shop.world().onPlatform(operator, "PUT", "/api/platform/offers/" + offer, wish);
  }

  private String shelf() {
    return shop.world().onPlatform(Persona.VISITOR, "GET", "/api/offers", null).text();
  }

  @Test
  void what_is_put_up_for_sale_is_seen_and_told() {
    assertThat(put(0, false, List.of(price(offer + "-a", 2900))).ok()).isTrue();
    assertThat(shop.said()).containsExactly("commerce.offer-changed");
    assertThat(shelf()).contains(offer, "\"cad\":3800");
    assertThat(put(0, false, List.of(price(offer + "-a", 2900))).status()).isEqualTo(409);
  }

  @Test
  void a_price_never_changes_and_a_new_one_puts_the_old_one_on_the_shelf() {
    put(0, false, List.of(price(offer + "-a", 2900)));
    assertThat(put(1, false, List.of(price(offer + "-a", 3900))).status()).isEqualTo(409);
    assertThat(put(1, false, List.of(price(offer + "-b", 3900))).ok()).isTrue();
    assertThat(shop.stripe().shelved()).hasSize(1);
    assertThat(shelf()).contains(offer + "-b").doesNotContain(offer + "-a");
    Answer old =
        shop.world()
            .onPlatform(
                Persona.VISITOR,
                "POST",
                "/api/checkout",
                shop.wish(shop.newOrder(), offer, offer + "-a"));
    assertThat(old.badFields()).containsExactly("price");
  }

  @Test
  void what_is_taken_down_cannot_be_bought() {
    put(0, false, List.of(price(offer + "-a", 2900)));
    put(1, true, List.of(price(offer + "-a", 2900)));
    assertThat(shelf()).doesNotContain(offer);
    Answer gone =
        shop.world()
            .onPlatform(
                Persona.VISITOR,
                "POST",
                "/api/checkout",
                shop.wish(shop.newOrder(), offer, offer + "-a"));
    assertThat(gone.badFields()).containsExactly("offer");
  }

  @Test
  void two_offers_never_share_the_name_of_a_price() {
    put(0, false, List.of(price(offer + "-a", 2900)));
    Map<String, Object> other =
        Map.of(
            "ifVersion",
            0,
            "kind",
            "TIER",
            "title",
            "Other",
            "summary",
            "",
            "courses",
            List.of(),
            "prices",
            List.of(price(offer + "-a", 2900)),
            "archived",
            false);
    assertThat(
            shop.world()
                .onPlatform(operator, "PUT", "/api/platform/offers/" + offer + "-2", other)
                .status())
        .isEqualTo(409);
  }

  @Test
  void an_offer_has_one_price_for_each_interval() {
    Answer two = put(0, false, List.of(price(offer + "-a", 2900), price(offer + "-b", 3900)));
    assertThat(two.badFields()).containsExactly("prices[1].interval");
  }
}
