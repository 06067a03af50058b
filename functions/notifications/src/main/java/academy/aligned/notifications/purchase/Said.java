package academy.aligned.notifications.purchase;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Money and days as a letter says them. */
final class Said {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Said() {}

  /** An amount in the currency's smallest unit, as {@code US$129.00}. */
  static String money(long minor, String currency) {
    Currency unit = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
    format.setCurrency(unit);
    int digits = Math.max(0, unit.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }

  static String day(Instant at) {
    return DAY.format(at);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** {@code 2026-10} as {@code October 2026}. */
  static String month(String month) {
    return MONTH.format(YearMonth.parse(month));
  }
}
