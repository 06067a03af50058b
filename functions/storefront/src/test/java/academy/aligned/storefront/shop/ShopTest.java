package academy.aligned.storefront.shop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.storefront.Samples;
import academy.aligned.storefront.shop.Shop.Landed;
import academy.aligned.storefront.shop.Shop.Offered;
import academy.aligned.storefront.shop.Shop.Shelved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ShopTest {
  private static final List<UnaryOperator<Shop>> EVENTS =
      List.of(
          shop -> shop.shelved("birth", new Shelved(1, false, "birth.json")),
          shop -> shop.shelved("birth", new Shelved(1, true, null)),
          shop -> shop.shelved("birth", new Shelved(2, false, "birth.json")),
          shop -> shop.shelved("other", new Shelved(1, false, "other.json")),
          shop -> shop.offered("birth", new Offered(1, Samples.course("birth", 100))),
          shop -> shop.offered("birth", new Offered(2, Samples.course("birth", 200))),
          shop -> shop.branded(new Face(1, "One", "", "one.example")),
          shop -> shop.branded(new Face(2, "Two", "", "two.example")),
          shop -> shop.profiled(new Profile(1, "CA-ON")),
          shop -> shop.profiled(new Profile(2, "AU")),
          shop -> shop.landed("sleep", new Landed(1, true)),
          shop -> shop.landed("sleep", new Landed(2, false)));

  @Test
  void in_whatever_order_and_however_often_it_is_heard_the_shop_is_the_same() {
    Shop expected = after(EVENTS);
    assertThat(expected.face().name()).isEqualTo("Two");
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<UnaryOperator<Shop>> shuffled = new ArrayList<>(EVENTS);
      shuffled.addAll(EVENTS.subList(0, random.nextInt(EVENTS.size())));
      Collections.shuffle(shuffled, random);
      assertThat(after(shuffled)).isEqualTo(expected);
    }
  }

  private static Shop after(List<UnaryOperator<Shop>> events) {
    Shop shop = Shop.EMPTY;
    for (UnaryOperator<Shop> event : events) {
      shop = event.apply(shop);
    }
    return shop;
  }
}
