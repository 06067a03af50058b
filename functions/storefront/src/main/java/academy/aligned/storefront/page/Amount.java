package academy.aligned.storefront.page;

import academy.aligned.kernel.text.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Money in a currency's smallest unit, as people and as machines read it. */
public record Amount(String currency, long minor) {
  /** The first is shown until somebody chooses. */
  private static final List<String> ORDER = List.of("usd", "cad", "eur", "gbp");

  /** All amounts of a price, the common currencies first. */
  public static List<Amount> of(Map<String, Long> amounts) {
    return amounts.entrySet().stream()
        .map(entry -> new Amount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Amount::place).thenComparing(Amount::currency))
        .toList();
  }

  private int place() {
    int place = ORDER.indexOf(currency);
    return place < 0 ? ORDER.size() : place;
  }

  /** {@code US$129}, or {@code US$12.50} where there are cents. */
  public String text() {
    return money().brief();
  }

  /** {@code 129.00}, as schema.org wants it. */
  public String decimal() {
    return money().decimal();
  }

  public String code() {
    return money().code();
  }

  private Money money() {
    return new Money(currency, minor);
  }
}
