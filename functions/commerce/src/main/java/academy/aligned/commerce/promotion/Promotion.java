package academy.aligned.commerce.promotion;

import academy.aligned.commerce.stripe.StripeCatalogue.Code;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code that makes something cheaper; how often it may be used is counted by Stripe alone. */
record Promotion(
    String promotion,
    String code,
    int percent,
    Map<String, Long> amounts,
    List<String> offers,
    int months,
    int most,
    @Nullable Instant expires,
    boolean firstTime,
    boolean active,
    String stripe) {

  Code asCode(List<String> products) {
    return new Code(
        promotion, code, percent, amounts, products, months, most, expires, firstTime, active);
  }

  /** What it takes off an amount, at most all of it. */
  long off(String currency, long amount) {
    return percent > 0
        ? Math.floorDiv(amount * percent + 50, 100)
        : Math.min(amount, amounts.getOrDefault(currency, 0L));
  }

  Promotion known(String id) {
    return new Promotion(
        promotion, code, percent, amounts, offers, months, most, expires, firstTime, active, id);
  }

  /** Whether everything but the switch is as it was; a coupon never changes. */
  boolean same(Promotion other) {
    return known("").switched(true).equals(other.known("").switched(true));
  }

  private Promotion switched(boolean on) {
    return new Promotion(
        promotion, code, percent, amounts, offers, months, most, expires, firstTime, on, stripe);
  }
}
