package academy.aligned.kernel.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount in its currency's smallest unit, as people and as machines read it. */
public record Money(String currency, long minor) {

  /** {@code US$129.00}. */
  public String exact() {
    return written(digits());
  }

  /** {@code US$129}, or {@code US$12.50} where there are cents. */
  public String brief() {
    boolean whole = major().stripTrailingZeros().scale() <= 0;
    return written(whole ? 0 : digits());
  }

  /** {@code 129.00}, as schema.org wants it. */
  public String decimal() {
    return major().toPlainString();
  }

  /** {@code USD}. */
  public String code() {
    return currency.toUpperCase(Locale.ROOT);
  }

  private String written(int digits) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
    format.setCurrency(unit());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(major());
  }

  private Currency unit() {
    return Currency.getInstance(code());
  }

  private int digits() {
    return Math.max(0, unit().getDefaultFractionDigits());
  }

  private BigDecimal major() {
    return BigDecimal.valueOf(minor, digits());
  }
}
