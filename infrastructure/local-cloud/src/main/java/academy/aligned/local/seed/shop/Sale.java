package academy.aligned.local.seed.shop;

import academy.aligned.local.seed.SeedIds;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the demo's purchases. Which one it is decides who buys, what, and what becomes of it.
 *
 * @param number from 0 on
 */
record Sale(int number) {
  /** How many there are. */
  static final int ALL = 300;

  private static final List<String> ONCE =
      List.of("align-pregnancy", "align-birth", "align-postpartum", "align-conception");
  private static final List<String> MONTHLY = List.of("academy-basic", "academy-premium");
  private static final List<String> CURRENCIES = List.of("usd", "cad", "eur", "gbp");
  private static final List<String> FIRST =
      List.of("Ada", "Bea", "Cleo", "Dana", "Edith", "Fay", "Gwen", "Hedy", "Ines", "Jana");
  private static final List<String> LAST =
      List.of("Abel", "Brandt", "Castro", "Dubois", "Egan", "Fischer", "Grant", "Hale");

  /** What comes after the payment. */
  enum Fate {
    KEPT,
    REFUNDED,
    PARTLY_REFUNDED,
    DISPUTED,
    PAUSED,
    CANCELLED
  }

  static List<Sale> all() {
    return IntStream.range(0, ALL).mapToObj(Sale::new).toList();
  }

  String order() {
    return SeedIds.of("sale/" + number);
  }

  String refund() {
    return SeedIds.of("refund/" + number);
  }

  String name() {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / 7 % LAST.size());
  }

  String email() {
    return "buyer%03d@shop.example".formatted(number);
  }

  /** Every fifth has an account and subscribes; the others are guests who buy once. */
  boolean member() {
    return number % 5 == 0;
  }

  String offer() {
    if (member()) {
      return MONTHLY.get(number / 5 % MONTHLY.size());
    }
    return number % 11 == 1 ? "full-journey" : ONCE.get(number % ONCE.size());
  }

  String price() {
    return member() ? offer() + (number % 4 == 0 ? "-yearly" : "-monthly") : offer();
  }

  String currency() {
    return CURRENCIES.get(number % 3 == 0 ? number / 3 % CURRENCIES.size() : 0);
  }

  Fate fate() {
    if (member()) {
      return number % 15 == 0 ? Fate.PAUSED : number % 15 == 5 ? Fate.CANCELLED : Fate.KEPT;
    }
    return switch (number % 30) {
      case 7 -> Fate.DISPUTED;
      case 11 -> Fate.REFUNDED;
      case 22 -> Fate.PARTLY_REFUNDED;
      default -> Fate.KEPT;
    };
  }

  /** Stripe's card for it: one of them is disputed as soon as it has paid. */
  String card() {
    return fate() == Fate.DISPUTED ? "4000000000000259" : "4242424242424242";
  }
}
