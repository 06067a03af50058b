package academy.aligned.commerce.catalogue;

import academy.aligned.kernel.events.CommerceEvent.PriceTag;
import academy.aligned.kernel.events.CommerceEvent.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something for sale. Prices are never changed, only added and archived: who bought at one keeps
 * it.
 *
 * @param product Stripe's id of it
 */
public record Offer(
    String offer,
    Kind kind,
    String title,
    String summary,
    List<String> courses,
    List<Price> prices,
    boolean archived,
    String product) {

  /** What sort of thing it is. */
  public enum Kind {
    COURSE,
    BUNDLE,
    TIER,
    LICENCE
  }

  /** How often it is paid for. */
  public enum Interval {
    MONTH,
    YEAR
  }

  /**
   * What it costs.
   *
   * @param amounts by currency, in its smallest unit
   * @param stripe Stripe's id of it
   */
  public record Price(
      String price,
      @Nullable Interval interval,
      int trialDays,
      Map<String, Long> amounts,
      String stripe,
      boolean archived) {

    boolean same(Price other) {
      return interval == other.interval
          && trialDays == other.trialDays
          && amounts.equals(other.amounts);
    }

    Price shelved(boolean shelved) {
      return new Price(price, interval, trialDays, amounts, stripe, shelved);
    }

    PriceTag tag() {
      return new PriceTag(
          price, interval == null ? null : interval.name(), trialDays, Map.copyOf(amounts));
    }
  }

  public Optional<Price> price(String name) {
    return prices.stream().filter(price -> price.price().equals(name)).findFirst();
  }

  List<Price> current() {
    return prices.stream().filter(price -> !price.archived()).toList();
  }

  /** As others are told of it. */
  Terms terms() {
    return new Terms(
        kind.name(),
        title,
        summary,
        courses,
        current().stream().map(Price::tag).toList(),
        archived);
  }
}
