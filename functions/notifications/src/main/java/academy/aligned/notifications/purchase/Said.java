package academy.aligned.notifications.purchase;

import academy.aligned.kernel.text.Day;
import academy.aligned.kernel.text.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Money and days as a letter says them. */
final class Said {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Said() {}

  /** An amount in the currency's smallest unit, as {@code US$129.00}. */
  static String money(long minor, String currency) {
    return new Money(currency, minor).exact();
  }

  static String day(Instant at) {
    return Day.said(at);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** {@code 2026-10} as {@code October 2026}. */
  static String month(String month) {
    return MONTH.format(YearMonth.parse(month));
  }
}
