package academy.aligned.commerce.entitlement;

import static academy.aligned.commerce.entitlement.Lives.START;
import static academy.aligned.commerce.entitlement.Lives.day;
import static academy.aligned.commerce.entitlement.Lives.paid;
import static academy.aligned.commerce.entitlement.Lives.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnyOrderTest {
  private static final List<Fact> SIX =
      List.of(
          Lives.joined(START.plusSeconds(2)),
          new Fact.Checkout(
              "cs_1",
              Outcome.PROCESSING,
              START,
              "evt_0",
              "cus_1",
              "sub_1",
              null,
              null,
              null,
              2900,
              "usd",
              null),
          subscription(Status.INCOMPLETE, START, day(30)),
          subscription(Status.ACTIVE, START, day(30)),
          Lives.failed("in_0", 1, START),
          paid("in_0", START.plusSeconds(1), day(30)));

  private static void orders(List<Fact> rest, List<Fact> taken, List<List<Fact>> all) {
    if (rest.isEmpty()) {
      all.add(List.copyOf(taken));
    }
    for (Fact next : rest) {
      List<Fact> others = new ArrayList<>(rest);
      others.remove(next);
      taken.addLast(next);
      orders(others, taken, all);
      taken.removeLast();
    }
  }

  private static Facts oneByOne(List<Fact> life) {
    Facts known = Facts.NONE;
    for (Fact fact : life) {
      known = known.plus(List.of(fact));
    }
    return known;
  }

  @Test
  void all_720_orders_of_a_start_in_six_events_come_to_one_state() {
    List<List<Fact>> orders = new ArrayList<>();
    orders(SIX, new ArrayList<>(), orders);
    Set<Facts> known = new HashSet<>();
    orders.forEach(order -> known.add(oneByOne(order)));
    assertThat(orders).hasSize(720);
    assertThat(known).hasSize(1);
    assertThat(Entitlement.of(known.iterator().next(), day(1)).open()).isTrue();
  }

  @Test
  void two_thousand_lives_come_to_what_their_replay_in_order_does() {
    Random chance = new Random(20_270_405);
    for (int i = 0; i < 2_000; i++) {
      List<Fact> life = Lives.random(chance, 30);
      Facts replay = oneByOne(life);
      Facts lived = oneByOne(asDelivered(life, chance));
      assertThat(lived).as("life %d", i).isEqualTo(replay);
      for (int day = 0; day < 300; day += 50) {
        assertThat(Entitlement.of(lived, day(day))).isEqualTo(Entitlement.of(replay, day(day)));
      }
    }
  }

  /** Some twice, some dropped and sent again at the end, and all of it shuffled. */
  private static List<Fact> asDelivered(List<Fact> life, Random chance) {
    List<Fact> now = new ArrayList<>();
    List<Fact> later = new ArrayList<>();
    for (Fact fact : life) {
      (chance.nextInt(5) == 0 ? later : now).add(fact);
      if (chance.nextInt(4) == 0) {
        now.add(fact);
      }
    }
    Collections.shuffle(now, chance);
    now.addAll(later);
    return now;
  }
}
